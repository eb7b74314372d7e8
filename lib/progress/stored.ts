import {
  FIRST_VIEWER,
  HINTS,
  type Household,
  newHousehold,
  nextNumber,
  type Viewer,
} from './household';
import { isObject, isViewerId, LESS, Losses, parsePositions, parseViewers } from './parse-viewers';

export const STORAGE_KEY = 'kokomade:progress';
export const VERSION = 3;

/** What a stored text means. */
export type Stored =
  /** `lossless`: everything in it could be read. */
  | { household: Household; lossless: boolean }
  /** Ours, of a version that was released after this code: not to be touched. */
  | 'newer'
  /** Not ours, or broken. */
  | 'unreadable';

export function storedText(household: Household): string {
  return JSON.stringify(writtenOf(household));
}

/** A household as a value that JSON can hold. */
export function writtenOf({ viewers, active, together }: Household): Record<string, unknown> {
  const written = viewers.map(({ id, name, hints, positions, notes }) => {
    return { id, name, hints, positions: Object.fromEntries(positions), notes };
  });
  return { app: 'kokomade', version: VERSION, viewers: written, active, together };
}

/**
 * Reads what an earlier visit, another tab, another app or a broken disk left behind. Fails closed and
 * never throws: what cannot be read of one position means the start of that show and loses no other
 * one; where it cannot be read who is present, everybody is; settings that cannot be read tell less than
 * the defaults, which stand where there are none.
 */
export function parseStored(text: string): Stored {
  return parseWritten(parseJson(text));
}

/** The same of what JSON held. */
export function parseWritten(stored: unknown): Stored {
  if (!isObject(stored) || stored.app !== 'kokomade') return 'unreadable';
  const { version } = stored;
  if (typeof version === 'number' && version > VERSION) return 'newer';
  const losses = new Losses();
  if (version === 1) return ofVersion1(stored, losses);
  // Version 2 knew no guesses: what it holds is read as it is.
  if ((version !== 2 && version !== 3) || !Array.isArray(stored.viewers)) return 'unreadable';
  const viewers = parseViewers(stored.viewers, losses);
  if (viewers.length === 0) return 'unreadable';
  const isAnyLost = viewers.length < stored.viewers.length;
  return { household: householdOf(viewers, isAnyLost, stored, losses), lossless: losses.none };
}

/**
 * Who is present among those who could be read. Where that cannot be told, everybody is, and for one who
 * was lost somebody who has not said where they are: the lowest position counts.
 */
function householdOf(
  viewers: Viewer[],
  isAnyLost: boolean,
  { active, together }: Record<string, unknown>,
  losses: Losses,
): Household {
  const isThere = (id: unknown): id is string => viewers.some((viewer) => viewer.id === id);
  const named: unknown[] = [active, ...(Array.isArray(together) ? together : [undefined])];
  if (named.every(isThere)) return withWatchers(viewers, named);
  const isLost = isAnyLost || named.some((id) => isViewerId(id) && !isThere(id));
  const lost = losses.count(isLost ? [strangerTo(viewers)] : []);
  const everybody = [...lost, ...viewers].map(({ id }) => id);
  return withWatchers([...viewers, ...lost], isThere(active) ? [active, ...everybody] : everybody);
}

/** The first of `ids` is whose guide it is. */
function withWatchers(viewers: Viewer[], ids: readonly string[]): Household {
  const [active = FIRST_VIEWER, ...together] = new Set(ids);
  return { viewers, active, together };
}

/** Somebody of whom nothing is known. */
function strangerTo(viewers: readonly Viewer[]): Viewer {
  const id = `viewer-${nextNumber(viewers)}`;
  return { id, name: '', hints: LESS, positions: new Map(), notes: [] };
}

/** Version 1 knew one viewer, without a name. */
function ofVersion1(stored: Record<string, unknown>, losses: Losses): Stored {
  if (!isObject(stored.positions)) return 'unreadable';
  const positions = parsePositions(stored.positions, losses);
  const viewer = { id: FIRST_VIEWER, name: '', hints: HINTS, positions, notes: [] };
  return { household: { ...newHousehold(), viewers: [viewer] }, lossless: losses.none };
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
