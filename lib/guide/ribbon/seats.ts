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
 * The seats of the next scene, whose people sit side by side. Of all ways to bring them together the one that
 * bends and crosses ribbons least; of equal ones that nearest to where most are, which is nearer to
 * the first row than to the last: what comes later has room behind.
 */
export function seatsFor(before: Seats, people: readonly Id[], room: Room): Seats {
  const seated = people.filter((id) => before.has(id)).sort((a, b) => rowOf(before, a, b));
  const newcomers = people.filter((id) => !before.has(id));
  const weights = new Map([...before.keys()].map((id) => [id, room.staysOn(id) ? AWAY : GONE]));
  for (const id of people) weights.set(id, 1);
  let best: Seats = before;
  let least = Number.POSITIVE_INFINITY;
  for (const block of [
    [...seated, ...newcomers],
    [...newcomers, ...seated],
  ]) {
    for (let first = 0; first + block.length <= room.rows; first++) {
      const seats = makingWay(before, block, first, room);
      if (!seats) continue;
      let cost = costOf(before, seats, weights);
      for (const id of newcomers) if (room.isBusy(seats.get(id) ?? 0)) cost += OVER_A_SCENE;
      cost += Math.abs(first + (block.length - 1) / 2 - (room.rows - 1) * HOME) * 0.05;
      if (cost < least) [best, least] = [seats, cost];
    }
    // Without both kinds the other order is the same one.
    if (seated.length === 0 || newcomers.length === 0) break;
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
    const free = nearestFree(row, rows, taken);
    if (free === undefined) return undefined;
    seats.set(id, free);
    taken.add(free);
  }
  return seats;
}

const BEND = 0.6;
const CROSSING = 0.8;
const OVER_A_SCENE = 0.9;
/** Where most ribbons run, as a part of all rows. */
const HOME = 0.2;
/** What it counts to disturb somebody who is not there just now, and who is not there any more. */
const AWAY = 0.6;
const GONE = 0.3;

function nearestFree(row: number, rows: number, taken: ReadonlySet<number>): number | undefined {
  for (let away = 1; away < rows; away++) {
    for (const at of [row - away, row + away]) {
      if (at >= 0 && at < rows && !taken.has(at)) return at;
    }
  }
  return undefined;
}

/** How much ribbons bend and cross on their way from seats to seats. */
function costOf(before: Seats, after: Seats, weights: ReadonlyMap<Id, number>): number {
  const ways = [...before].flatMap(([id, from]) => {
    const to = after.get(id);
    return to === undefined ? [] : [{ from, to, weight: weights.get(id) ?? 1 }];
  });
  let cost = 0;
  for (const [place, { from, to, weight }] of ways.entries()) {
    if (from !== to) cost += weight * (BEND + Math.abs(to - from));
    for (let other = place + 1; other < ways.length; other++) {
      const way = ways[other];
      if (way && (from - way.from) * (to - way.to) < 0) {
        cost += CROSSING * Math.min(1, weight + way.weight);
      }
    }
  }
  return cost;
}
