import { compareKeys, isWithin, type Key } from '@/lib/guide/keys';
import { isUntouched, NEW, NOBODY, type Owner, ownersOf } from './bring-owners';
import {
  FIRST_VIEWER,
  type Household,
  MOST_VIEWERS,
  nextNumber,
  type Position,
  type Positions,
  type Viewer,
  type ViewerNote,
} from './household';
import { MOST_NOTES } from './notebook';
import { storedText } from './stored';

/**
 * Bringing in what a file holds, beside what this device has.
 *
 * [B1] Nobody goes back, and nobody goes further than the file says.
 * [B2] Whoever moves does so by a move that the plan names and that was not declined.
 * [B3] What is here stays; what has no room is counted.
 * [B4] On a device that keeps nothing yet, the household becomes that of the file.
 * [B5] Bringing in what is here already changes nothing.
 */

/** What was chosen otherwise than the plan proposed, by the ids that those in the file have there. */
export interface BringChoices {
  owners?: ReadonlyMap<string, Owner>;
  /** Moves that are not to be made, by `moveId`. */
  declined?: ReadonlySet<string>;
}

export interface Move {
  id: string;
  show: string;
  /** Undefined for who has not said where they are. */
  from: Key | undefined;
  to: Key;
  /** Specials that they have finished there, and not here. */
  specials: readonly Key[];
  isDeclined: boolean;
}

/** What becomes of one viewer of the file. */
export interface PersonPlan {
  /** As the file has them. */
  viewer: Viewer;
  owner: Owner;
  moves: readonly Move[];
  /** In how many shows they are as far here, or further. */
  stays: number;
  /** How many notes come along. */
  notes: number;
}

export interface BringPlan {
  people: readonly PersonPlan[];
  /** What the household is afterwards. */
  after: Household;
  /** Whether that is another one. */
  isChange: boolean;
  /** What has no room on a device. */
  tooMany: { viewers: number; notes: number };
}

export function bringPlan(here: Household, file: Household, choices: BringChoices = {}): BringPlan {
  const owners = ownersOf(here, file, choices.owners);
  const joins = [...owners.values()].filter((owner) => owner !== NOBODY);
  const isFirst = isUntouched(here) && joins.length > 0 && joins.every((owner) => owner === NEW);
  const tooMany = { viewers: 0, notes: 0 };
  let { viewers } = isFirst ? { viewers: [] } : here;
  const people = file.viewers.map((viewer): PersonPlan => {
    const owner = owners.get(viewer.id) ?? NEW;
    const host = viewers.find(({ id }) => id === owner);
    const hasRoom = host || viewers.length < MOST_VIEWERS;
    if (!hasRoom && owner !== NOBODY) tooMany.viewers += 1;
    if (!hasRoom || owner === NOBODY)
      return { viewer, owner: NOBODY, moves: [], stays: 0, notes: 0 };
    const moves = movesOf(viewer, host, choices.declined);
    const notes = notesBeside(host?.notes ?? [], viewer.notes);
    const all = withFreeIds(host?.notes ?? [], notes).slice(0, MOST_NOTES);
    const kept = all.length - (host?.notes.length ?? 0);
    tooMany.notes += notes.length - kept;
    const merged = {
      ...(host ?? { ...viewer, id: freeId(viewers, viewer) }),
      positions: withMoves(host?.positions, viewer.positions, moves),
      notes: all,
    };
    viewers = host ? viewers.map((one) => (one === host ? merged : one)) : [...viewers, merged];
    return { viewer, owner, moves, stays: viewer.positions.size - moves.length, notes: kept };
  });
  const after = { ...(isFirst ? presentIn(file, viewers) : here), viewers };
  return { people, after, isChange: storedText(after) !== storedText(here), tooMany };
}

/** Who is present in the file, of those who came. */
function presentIn({ active, together }: Household, viewers: readonly Viewer[]) {
  const here = [active, ...together].filter((id) => viewers.some((viewer) => viewer.id === id));
  const [first = viewers[0]?.id ?? FIRST_VIEWER, ...others] = here;
  return { active: first, together: others };
}

function movesOf(viewer: Viewer, host: Viewer | undefined, declined?: ReadonlySet<string>): Move[] {
  return [...viewer.positions].flatMap(([show, there]) => {
    const here = host?.positions.get(show);
    const { key: to, specials = [] } = furthest(here, there);
    const more = specials.filter((special) => !here?.specials?.includes(special));
    if (to === here?.key && more.length === 0) return [];
    const id = `${viewer.id} ${show}`;
    const isDeclined = declined?.has(id) ?? false;
    return { id, show, from: here?.key, to, specials: more, isDeclined };
  });
}

function withMoves(
  here: Positions = new Map(),
  file: Positions,
  moves: readonly Move[],
): Positions {
  const made = new Set(moves.filter(({ isDeclined }) => !isDeclined).map(({ show }) => show));
  const moved = [...file].filter(([show]) => made.has(show));
  return new Map([
    ...here,
    ...moved.map(([show, there]) => [show, furthest(here.get(show), there)] as const),
  ]);
}

/** The further of two places in a show, with all specials up to there that were finished from either. */
function furthest(here: Position | undefined, there: Position): Position {
  if (!here) return there;
  const further = compareKeys(there.key, here.key) > 0 ? there : here;
  const both = [here, there].flatMap(({ specials = [] }) => specials);
  const specials = [...new Set(both)].filter((key) => isWithin(key, further.key)).sort(compareKeys);
  return specials.length > 0 ? { ...further, specials } : further;
}

/** Those of the file that say what none here says of the same entry. */
function notesBeside(here: readonly ViewerNote[], file: readonly ViewerNote[]): ViewerNote[] {
  const said = ({ show, key, text, kind, question, person }: ViewerNote) =>
    JSON.stringify([show, key, text, kind, question, person]);
  const there = new Set(here.map(said));
  return file.filter((note) => !there.has(said(note)));
}

function withFreeIds(here: readonly ViewerNote[], more: readonly ViewerNote[]): ViewerNote[] {
  const all = [...here];
  const taken = new Set(here.map(({ id }) => id));
  for (const note of more) {
    const id = taken.has(note.id) ? `note-${nextNumber(all)}` : note.id;
    taken.add(id);
    all.push({ ...note, id });
  }
  return all;
}

function freeId(viewers: readonly Viewer[], { id }: Viewer): string {
  return viewers.some((viewer) => viewer.id === id) ? `viewer-${nextNumber(viewers)}` : id;
}
