import type { Guide } from '../guide';
import { compareKeys, type Key, PREMISE } from '../keys';
import { currentId } from '../kinds/alias';
import type { Bond, BondKind } from '../kinds/bond';
import { namedIn } from '../kinds/owner';
import { byWeight } from '../kinds/presence';
import type { Id } from '../names';
import { freeSeat, SEATS, type SeatAround } from './seats-around';

/**
 * The map from one outwards: those who are bound to them, each in the seat that they had when they came,
 * in the sector of the kind that bound them first.
 */
export interface AroundDrawing {
  middle: Id;
  neighbours: readonly Neighbour[];
  /** How many more there are than seats: they are told in words. */
  others: number;
}

export interface Neighbour extends SeatAround {
  id: Id;
  /** All that binds the two, the newest last. */
  ties: readonly Tie[];
  /** How many there are beyond them, the middle not counted. */
  beyond: number;
  /** Of the last entry. */
  isNew: boolean;
}

export interface Tie {
  bond: Bond;
  /** Whose it is: of the one in the middle, of the neighbour, or of both. */
  of: 'middle' | 'neighbour' | 'both';
}

export function mapAround(guide: Guide, middle: Id): AroundDrawing {
  const bonds = inOrder(guide, middle);
  const seats = new Map<Id, Seated>();
  for (const { bond, other, since } of bonds) {
    if (seats.has(other)) continue;
    // Whoever had turned out by then to be somebody with a seat has that one.
    const seat = seatOf(guide, seats, idThen(guide, other, since), since);
    const taken = new Set([...seats.values()].map((one) => one.seat));
    if (seat) seats.set(other, { seat, since });
    else if (taken.size < SEATS.length) {
      seats.set(other, { seat: freeSeat(kindAtFirst(bond), [...taken]), since });
    }
  }
  const ids = [...new Set(bonds.map(({ other }) => currentId(guide, other)))].filter(
    (id) => id !== middle,
  );
  const all = tiesOf(guide);
  const neighbours = ids.flatMap((id): Neighbour[] => {
    const theirs = bonds.filter(({ other }) => currentId(guide, other) === id);
    // Whoever turns out to be another leaves an empty seat, so that nobody else has to move.
    const seat = seatOf(guide, seats, id, guide.key);
    if (!seat) return [];
    const ties = theirs.map(({ bond }) => ({ bond, of: sideOf(guide, bond, middle) }));
    const isNew = guide.key !== PREMISE && ties.some(({ bond }) => bond.now.key === guide.key);
    return [{ id, ...seat, ties, beyond: (all.get(id)?.size ?? 1) - 1, isNew }];
  });
  return { middle, neighbours, others: ids.length - neighbours.length };
}

interface Seated {
  seat: SeatAround;
  since: Key;
}

/** The seat of somebody as known by an entry: of those that are theirs, the one that was so first. */
function seatOf(guide: Guide, seats: ReadonlyMap<Id, Seated>, id: Id, key: Key) {
  const theirs = [...seats]
    .filter(([one]) => idThen(guide, one, key) === id)
    .map(([one, { seat, since }]) => ({ seat, from: oneSince(guide, one, id, since) }));
  return theirs.sort((a, b) => compareKeys(a.from, b.from))[0]?.seat;
}

/** The bonds of one with their other ends as written, in the order in which they became theirs. */
function inOrder(guide: Guide, middle: Id): { bond: Bond; other: Id; since: Key }[] {
  const theirs = [...guide.bonds.values()].flatMap((bond) => {
    const began = bond.history[0]?.key ?? guide.key;
    const [one, two] = bond.ends;
    const sides = [
      { own: one, other: two },
      { own: two, other: one },
    ].flatMap(({ own, other }) => {
      if (currentId(guide, own) !== middle || !namedIn(guide, other)) return [];
      return [{ bond, other, since: oneSince(guide, own, middle, began) }];
    });
    // With somebody who turned out to be the same: it has a seat as before, in which nobody sits.
    return sides.sort((a, b) => compareKeys(a.since, b.since)).slice(0, 1);
  });
  return theirs.sort((a, b) => compareKeys(a.since, b.since));
}

/** Whom a map from one outwards begins with: of those seen last whoever matters most, and is bound to somebody. */
export function middleOf(guide: Guide): Id | undefined {
  const ties = tiesOf(guide);
  const ranked = byWeight(guide, guide.people.values());
  const last = ranked.filter(({ seenIn }) => seenIn.includes(guide.key));
  const first = [...last, ...ranked].find(({ id }) => ties.has(id));
  return (first ?? ranked[0])?.id;
}

/** For each end those at the other: of what is over, too. */
function tiesOf(guide: Guide): Map<Id, Set<Id>> {
  const ties = new Map<Id, Set<Id>>();
  for (const { ends } of guide.bonds.values()) {
    const [a, b] = [currentId(guide, ends[0]), currentId(guide, ends[1])];
    if (a === b) continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = ties.get(one);
      if (others) others.add(other);
      else ties.set(one, new Set([other]));
    }
  }
  return ties;
}

/** Who somebody had turned out to be by an entry. */
function idThen(guide: Guide, id: Id, key: Key): Id {
  const alias = guide.aliases.get(id);
  if (!alias || compareKeys(alias.key, key) > 0) return id;
  return idThen(guide, alias.survivor, key);
}

/** When what is of somebody since an entry became that of whom they turned out to be. */
function oneSince(guide: Guide, id: Id, whole: Id, since: Key): Key {
  const alias = id === whole ? undefined : guide.aliases.get(id);
  if (!alias) return since;
  const later = compareKeys(alias.key, since) > 0 ? alias.key : since;
  return oneSince(guide, alias.survivor, whole, later);
}

function kindAtFirst({ history, now }: Bond): BondKind {
  return history[0]?.kinds[0] ?? now.kinds[0] ?? 'other';
}

function sideOf(guide: Guide, { ends, mutual }: Bond, middle: Id): Tie['of'] {
  if (mutual) return 'both';
  return currentId(guide, ends[0]) === middle ? 'middle' : 'neighbour';
}
