import { createStore } from 'zustand/vanilla';
import { type Household, newHousehold } from './household';
import { parseStored, STORAGE_KEY, storedText } from './stored';

/**
 * What the viewer should be told of their device's storage: that something in it could not be read and
 * is set aside, that it belongs to a newer version of the app and is left as it is, that what was done
 * last could not be saved, or that it was saved but for the notes. What is not saved lasts as long as
 * the page.
 */
export type StorageTrouble = 'unreadable' | 'newer' | 'forgets' | 'forgetsNotes';

export const storageTrouble = createStore<{ trouble?: StorageTrouble }>(() => ({}));

const report = (trouble: StorageTrouble) => storageTrouble.setState({ trouble });

/**
 * The same text twice. The copy is written first: where the two differ, the other one was not reached,
 * and the copy alone may know that somebody has gone back.
 */
const COPY = `${STORAGE_KEY}:copy`;
/** Where it lies. */
export const STORED = [STORAGE_KEY, COPY] as const;
const ASIDE = `${STORAGE_KEY}:unreadable:`;

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

/** Whether what lies on the device is this version's to read and to write. */
export function mayWrite(): boolean {
  return storageTrouble.getState().trouble !== 'newer';
}

function isForgetting(): boolean {
  const { trouble } = storageTrouble.getState();
  return trouble === 'forgets' || trouble === 'forgetsNotes';
}

function write(household: Household): boolean {
  try {
    const text = storedText(household);
    localStorage.setItem(COPY, text);
    localStorage.setItem(STORAGE_KEY, text);
    return true;
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
  const texts = [localStorage.getItem(COPY), localStorage.getItem(STORAGE_KEY)];
  const all = texts.flatMap((text) => (text === null ? [] : { text, stored: parseStored(text) }));
  if (all.some(({ stored }) => stored === 'newer')) {
    report('newer');
    return newHousehold();
  }
  const readable = all.flatMap(({ stored }) => (typeof stored === 'string' ? [] : stored));
  const best = readable.find(({ lossless }) => lossless) ?? readable[0];
  const broken = all.filter(({ stored }) => typeof stored === 'string' || !stored.lossless);
  const areAside = broken.map(({ text }) => setAside(text)).every(Boolean);
  if (all.length > 0 && !best?.lossless) report(areAside ? 'unreadable' : 'forgets');
  return best?.household ?? newHousehold();
}

/** Keeps what could not be read, once, for whoever can. Returns false where there is no room for it. */
function setAside(text: string): boolean {
  const aside = Object.entries(localStorage).filter(([key]) => key.startsWith(ASIDE));
  if (aside.some(([, value]) => value === text)) return true;
  // Two may be set aside at one time.
  const taken = new Set(aside.map(([key]) => key));
  let at = Date.now();
  while (taken.has(`${ASIDE}${at}`)) at += 1;
  try {
    localStorage.setItem(`${ASIDE}${at}`, text);
    return true;
  } catch {
    return false;
  }
}
