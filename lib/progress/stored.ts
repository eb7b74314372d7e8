import { isKey, PREMISE } from '@/lib/guide/keys';
import {
  FIRST_VIEWER,
  HINTS,
  type Hints,
  type Household,
  MOST_VIEWERS,
  type Note,
  newHousehold,
  nextNumber,
  type Position,
  type Positions,
  type Viewer,
} from './household';
import { LONGEST_NOTE, MOST_NOTES } from './notebook';

export const STORAGE_KEY = 'kokomade:progress';
export const VERSION = 2;
export const LONGEST_NAME = 40;

const SLUG = /^[a-z0-9-]{1,200}$/;
const VIEWER_ID = /^viewer-[1-9]\d{0,8}$/;
const NOTE_ID = /^note-[1-9]\d{0,8}$/;

/** What a stored text means. */
export type Stored =
  /** `lossless`: everything in it could be read. */
  | { household: Household; lossless: boolean }
  /** Ours, of a version that was released after this code: not to be touched. */
  | 'newer'
  /** Not ours, or broken. */
  | 'unreadable';

export function storedText({ viewers, active, together }: Household): string {
  const written = viewers.map(({ id, name, hints, positions, notes }) => {
    return { id, name, hints, positions: Object.fromEntries(positions), notes };
  });
  return JSON.stringify({ app: 'kokomade', version: VERSION, viewers: written, active, together });
}

/**
 * Reads what an earlier visit, another tab, another app or a broken disk left behind. Fails closed and
 * never throws: what cannot be read of one position means the start of that show and loses no other
 * one; where it cannot be read who is present, everybody is; settings that cannot be read tell less than
 * the defaults, which stand where there are none.
 */
export function parseStored(text: string): Stored {
  const stored = parseJson(text);
  if (!isObject(stored) || stored.app !== 'kokomade') return 'unreadable';
  const { version } = stored;
  if (typeof version === 'number' && version > VERSION) return 'newer';
  const faults = new Faults();
  if (version === 1) return ofVersion1(stored, faults);
  if (version !== 2 || !Array.isArray(stored.viewers)) return 'unreadable';
  const viewers = viewersOf(stored.viewers, faults);
  if (viewers.length === 0) return 'unreadable';
  const isAnyLost = viewers.length < stored.viewers.length;
  return { household: householdOf(viewers, isAnyLost, stored, faults), lossless: faults.none };
}

/**
 * Who is present among those who could be read. Where that cannot be told, everybody is, and for one who
 * was lost somebody who has not said where they are: the lowest position counts.
 */
function householdOf(
  viewers: Viewer[],
  isAnyLost: boolean,
  { active, together }: Record<string, unknown>,
  faults: Faults,
): Household {
  const isThere = (id: unknown): id is string => viewers.some((viewer) => viewer.id === id);
  const named: unknown[] = [active, ...(Array.isArray(together) ? together : [undefined])];
  if (named.every(isThere)) return withPresent(viewers, named);
  const isLost = isAnyLost || named.some((id) => isViewerId(id) && !isThere(id));
  const lost = faults.count(isLost ? [strangerTo(viewers)] : []);
  const everybody = [...lost, ...viewers].map(({ id }) => id);
  return withPresent([...viewers, ...lost], isThere(active) ? [active, ...everybody] : everybody);
}

/** The first of `ids` is whose guide it is. */
function withPresent(viewers: Viewer[], ids: readonly string[]): Household {
  const [active = FIRST_VIEWER, ...together] = new Set(ids);
  return { viewers, active, together };
}

/** Somebody of whom nothing is known. */
function strangerTo(viewers: readonly Viewer[]): Viewer {
  const id = `viewer-${nextNumber(viewers)}`;
  return { id, name: '', hints: LESS, positions: new Map(), notes: [] };
}

/** Version 1 knew one viewer, without a name. */
function ofVersion1(stored: Record<string, unknown>, faults: Faults): Stored {
  if (!isObject(stored.positions)) return 'unreadable';
  const positions = positionsOf(stored.positions, faults);
  const viewer = { id: FIRST_VIEWER, name: '', hints: HINTS, positions, notes: [] };
  return { household: { ...newHousehold(), viewers: [viewer] }, lossless: faults.none };
}

function viewersOf(stored: unknown[], faults: Faults): Viewer[] {
  const viewers = new Map<string, Viewer>();
  for (const viewer of stored) {
    const { id } = isObject(viewer) ? viewer : {};
    const isOurs = isViewerId(id) && !viewers.has(id) && viewers.size < MOST_VIEWERS;
    if (!isObject(viewer) || !isOurs) {
      faults.count(undefined);
      continue;
    }
    viewers.set(id, {
      id,
      name: typeof viewer.name === 'string' ? nameFrom(viewer.name) : faults.count(''),
      hints: hintsOf(viewer.hints, faults),
      positions: isObject(viewer.positions)
        ? positionsOf(viewer.positions, faults)
        : faults.count(new Map()),
      notes: notesOf(viewer.notes, faults),
    });
  }
  return [...viewers.values()];
}

function isViewerId(id: unknown): id is string {
  return typeof id === 'string' && VIEWER_ID.test(id);
}

/** A name as it may be kept: one line, not too long to be shown. */
export function nameFrom(typed: string): string {
  const line = typed.normalize('NFC').replace(/[\s\p{C}]+/gu, ' ');
  return [...line.trim()].slice(0, LONGEST_NAME).join('').trim();
}

function positionsOf(stored: Record<string, unknown>, faults: Faults): Positions {
  return new Map(
    Object.entries(stored).flatMap(([slug, value]): [string, Position][] => {
      if (!SLUG.test(slug)) return faults.count([]);
      if (!isObject(value) || !isKey(value.key)) {
        return [[slug, faults.count({ key: PREMISE, at: 0 })]];
      }
      const { key } = value;
      return [[slug, { key, at: timeOf(value.at), ...(value.watching === true && WATCHING) }]];
    }),
  );
}

const WATCHING = { watching: true } as const;

const LESS: Hints = { ...HINTS, numbers: 'next' };

function hintsOf(stored: unknown, faults: Faults): Hints {
  if (!isObject(stored)) return faults.count(stored === undefined ? HINTS : LESS);
  const numbers = stored.numbers === 'season' ? 'season' : 'next';
  return { numbers, left: stored.left === true };
}

/** A note whose entry cannot be read is not shown: it may tell of what comes later. */
function notesOf(stored: unknown, faults: Faults): Note[] {
  if (!Array.isArray(stored)) return faults.count([]);
  const notes = new Map<string, Note>();
  for (const note of stored) {
    const { id, show, key, text } = isObject(note) ? note : {};
    const isOurs =
      typeof id === 'string' && NOTE_ID.test(id) && !notes.has(id) && notes.size < MOST_NOTES;
    if (!isOurs || typeof show !== 'string' || !SLUG.test(show) || !isKey(key)) {
      faults.count(undefined);
    } else if (typeof text !== 'string' || text.length > LONGEST_NOTE) faults.count(undefined);
    else notes.set(id, { id, show, key, at: timeOf(note.at), text });
  }
  return [...notes.values()];
}

function timeOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 0;
}

/** Whether anything could not be read. */
class Faults {
  none = true;
  count<Value>(instead: Value): Value {
    this.none = false;
    return instead;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
