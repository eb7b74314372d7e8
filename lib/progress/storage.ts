import { createStore } from 'zustand/vanilla';
import { type Household, newHousehold } from './household';
import { parseStored, STORAGE_KEY, storedText } from './stored';

/**
 * What the viewer should be told of their device's storage: that something in it could not be read and
 * is set aside, or that there was no room for that and it is left as it is, that it belongs to a newer
 * version of the app and is left, too, that what was done last could not be saved, or that it was saved
 * but for the notes. What is not saved lasts as long as the page.
 */
export type StorageTrouble = 'unreadable' | 'stuck' | 'newer' | 'forgets' | 'forgetsNotes';

export const storageTrouble = createStore<{ trouble?: StorageTrouble }>(() => ({}));

const report = (trouble: StorageTrouble) => storageTrouble.setState({ trouble });

/**
 * The same text twice. The copy is written first: where the two differ, the other one was not reached,
 * and the copy alone may know that somebody has gone back.
 */
const COPY = `${STORAGE_KEY}:copy`;

/** What could not be read, and what was there before a file was brought in, each by when it was set aside. */
export const AWAY = `${STORAGE_KEY}:unreadable:`;
export const FORMER = `${STORAGE_KEY}:former:`;

/** Where the text in use stands, the first choice first. */
export const PLACES = [COPY, STORAGE_KEY] as const;

/** What this page holds and the device has not taken: all of it, or the notes alone. */
let unsaved: { household: Household; isAll: boolean } | undefined;

/**
 * Who is on this device and where they are, as it holds them: parsed, failing closed, never throwing.
 * Undefined where that is to take no place of what this page holds, which the device has not taken or
 * which it does not let read.
 */
export function load(): Household | undefined {
  try {
    const household = read();
    if (unsaved?.isAll) return undefined;
    return unsaved ? withNotesOf(household, unsaved.household) : household;
  } catch {
    report('forgets');
    return undefined;
  }
}

/** Puts `household` on the device, never throwing; what it does not take is tried again with the next one. */
export function save(household: Household): void {
  if (!mayWrite()) return;
  const isSaved = write(household);
  unsaved = isSaved ? undefined : { household, isAll: !writeButNotes(household) };
  if (unsaved) report(unsaved.isAll ? 'forgets' : 'forgetsNotes');
  else if (isForgetting()) storageTrouble.setState({ trouble: undefined });
}

/** Whether what lies on the device is this version's to write over. */
export function mayWrite(): boolean {
  const { trouble } = storageTrouble.getState();
  return trouble !== 'newer' && trouble !== 'stuck';
}

function isForgetting(): boolean {
  const { trouble } = storageTrouble.getState();
  return trouble === 'forgets' || trouble === 'forgetsNotes';
}

function write(household: Household): boolean {
  const text = storedText(household);
  return put(text) || (makesRoom() && put(text));
}

function put(text: string): boolean {
  try {
    for (const place of PLACES) localStorage.setItem(place, text);
    return true;
  } catch {
    return false;
  }
}

/** What can be undone has less right to stay than what was done. */
function makesRoom(): boolean {
  try {
    const former = Object.keys(localStorage).filter((name) => name.startsWith(FORMER));
    for (const name of former) localStorage.removeItem(name);
    return former.length > 0;
  } catch {
    return false;
  }
}

/** Positions need hardly more room than those that lie there, so they are saved where a note is too long. */
function writeButNotes(household: Household): boolean {
  try {
    const there = parseStored(localStorage.getItem(STORAGE_KEY) ?? '');
    return typeof there !== 'string' && write(withNotesOf(household, there.household));
  } catch {
    return false;
  }
}

function withNotesOf(household: Household, other: Household): Household {
  const notes = new Map(other.viewers.map((viewer) => [viewer.id, viewer.notes]));
  const viewers = household.viewers.map((viewer) => {
    return { ...viewer, notes: notes.get(viewer.id) ?? viewer.notes };
  });
  return { ...household, viewers };
}

/**
 * What the device holds: from the text that can be read best, the copy being the first choice. Nobody
 * has said where they are when there is nothing, or nothing that this version may use.
 */
function read(): Household {
  const all = PLACES.flatMap((place) => {
    const text = localStorage.getItem(place);
    return text === null ? [] : { place, text, stored: parseStored(text) };
  });
  if (all.some(({ stored }) => stored === 'newer')) {
    report('newer');
    return newHousehold();
  }
  const readable = all.flatMap(({ stored }) => (typeof stored === 'string' ? [] : stored));
  const best = readable.find(({ lossless }) => lossless) ?? readable[0];
  const broken = all.filter(({ stored }) => typeof stored === 'string' || !stored.lossless);
  const left = broken.filter(({ text }) => !setAside(text));
  if (all.length > 0 && !best?.lossless) {
    report(moveAside(left, best?.household) ? 'unreadable' : 'stuck');
  }
  return best?.household ?? newHousehold();
}

interface Text {
  place: (typeof PLACES)[number];
  text: string;
}

/**
 * Sets aside that for which there is no room twice: what could be read of it takes its place. Where that
 * has no room either, all is as it was, and false is returned.
 */
function moveAside(left: readonly Text[], readable: Household | undefined): boolean {
  if (left.length === 0) return true;
  for (const { place } of left) localStorage.removeItem(place);
  const names = left.map(({ text }) => setAside(text));
  if (names.every(Boolean) && (!readable || write(readable))) return true;
  for (const name of names) if (name) localStorage.removeItem(name);
  for (const { place, text } of left) localStorage.setItem(place, text);
  return false;
}

/** Keeps what could not be read, once, for whoever can, and returns its name; undefined where there is no room. */
function setAside(text: string): string | undefined {
  const same = Object.entries(localStorage).find(
    ([name, value]) => name.startsWith(AWAY) && value === text,
  );
  if (same) return same[0];
  try {
    const name = freeName(AWAY);
    localStorage.setItem(name, text);
    return name;
  } catch {
    return undefined;
  }
}

/** The time, or a moment later: several may be set aside at one time. */
export function freeName(prefix: string): string {
  let at = Date.now();
  while (localStorage.getItem(prefix + at) !== null) at += 1;
  return prefix + at;
}
