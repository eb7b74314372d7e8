import type { Id } from '../names';

/** Who runs in which row of a leaf, rows counted from its first side. Nobody shares one. */
export type Seats = ReadonlyMap<Id, number>;

export interface Room {
  rows: number;
  /** Whether somebody runs on in the entry that is drawn: those are moved last. */
  staysOn: (id: Id) => boolean;
  /** Whether there were scenes in a row just now: a newcomer's name would lie over them. */
  isBusy: (row: number) => boolean;
}

/**
 * The seats of the next scene, whose people sit side by side. Of all ways to bring them together the one
 * that bends and crosses ribbons least; of equal ones that
 * nearest to where most are: near the first row, so that what comes later has room behind.
 */
export function seatsFor(before: Seats, people: readonly Id[], room: Room): Seats {
  const seated = people.filter((id) => before.has(id)).sort((a, b) => rowOf(before, a, b));
  const newcomers = people.filter((id) => !before.has(id));
  if (people.length === 0) return before;
  let best: Seats = before;
  let least = Number.POSITIVE_INFINITY;
  for (const block of [
    [...seated, ...newcomers],
    [...newcomers, ...seated],
  ]) {
    for (let first = 0; first + block.length <= room.rows; first++) {
      const seats = makingWay(before, block, first, room);
      const cost = seats ? costOf(before, seats, block, first, room) : Number.POSITIVE_INFINITY;
      if (seats && cost < least) [best, least] = [seats, cost];
    }
  }
  return best;
}

const rowOf = (seats: Seats, a: Id, b: Id) => (seats.get(a) ?? 0) - (seats.get(b) ?? 0);

/** The block from a row on, and whoever sat there in the nearest free row; undefined where there is none. */
function makingWay(
  before: Seats,
  block: readonly Id[],
  first: number,
  { rows }: Room,
): Seats | undefined {
  const end = first + block.length;
  const seats = new Map(block.map((id, place) => [id, first + place]));
  const others = [...before].filter(([id]) => !seats.has(id));
  const isInBlock = (row: number) => row >= first && row < end;
  for (const [id, row] of others) if (!isInBlock(row)) seats.set(id, row);
  const taken = new Set(seats.values());
  const fromTheRim = (row: number) => Math.min(row - first, end - 1 - row);
  const displaced = others.filter(([, row]) => isInBlock(row));
  for (const [id, row] of displaced.sort((a, b) => fromTheRim(a[1]) - fromTheRim(b[1]))) {
    const free = Array.from({ length: rows }, (_, at) => at).filter((at) => !taken.has(at));
    const nearest = free.sort((a, b) => Math.abs(a - row) - Math.abs(b - row))[0];
    if (nearest === undefined) return undefined;
    seats.set(id, nearest);
    taken.add(nearest);
  }
  return seats;
}

const BEND = 0.6;
const CROSSING = 0.8;
const OVER_A_SCENE = 0.9;
/** Where most ribbons run, as a part of all rows. */
const HOME = 0.3;
/** What it counts to disturb somebody who is not there just now, and who is not there any more. */
const AWAY = 0.6;
const GONE = 0.3;

function costOf(
  before: Seats,
  after: Seats,
  block: readonly Id[],
  first: number,
  { rows, staysOn, isBusy }: Room,
): number {
  const weight = (id: Id) => (block.includes(id) ? 1 : staysOn(id) ? AWAY : GONE);
  let cost = Math.abs(first + (block.length - 1) / 2 - (rows - 1) * HOME) * 0.05;
  for (const id of block) {
    if (!before.has(id) && isBusy(after.get(id) ?? 0)) cost += OVER_A_SCENE;
  }
  const moved = [...before].map(([id, from]) => ({ id, from, to: after.get(id) ?? from }));
  for (const [place, { id, from, to }] of moved.entries()) {
    if (from !== to) cost += weight(id) * (BEND + Math.abs(to - from));
    for (const other of moved.slice(place + 1)) {
      if ((from - other.from) * (to - other.to) >= 0) continue;
      cost += CROSSING * Math.min(1, weight(id) + weight(other.id));
    }
  }
  return cost;
}
