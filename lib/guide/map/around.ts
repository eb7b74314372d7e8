import type { Guide } from '../guide';
import { compareKeys, type Key, PREMISE } from '../keys';
import { currentId } from '../kinds/alias';
import { type Bond, type BondKind, isWithOneself } from '../kinds/bond';
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
  const seats = new Map<Id, SeatAround>();
  for (const { bond, other } of bonds) {
    if (seats.has(other) || seats.size === SEATS.length) continue;
    seats.set(other, freeSeat(kindAtFirst(bond), [...seats.values()]));
  }
  const ids = [...new Set(bonds.map(({ other }) => currentId(guide, other)))];
  const all = tiesOf(guide);
  const neighbours = ids.flatMap((id): Neighbour[] => {
    const theirs = bonds.filter(({ other }) => currentId(guide, other) === id);
    // Whoever turns out to be another leaves an empty seat, so that nobody else has to move.
    const seat = seats.get(id) ?? theirs.flatMap(({ other }) => seats.get(other) ?? [])[0];
    if (!seat) return [];
    const ties = theirs.map(({ bond }) => ({ bond, of: sideOf(guide, bond, middle) }));
    const isNew = guide.key !== PREMISE && ties.some(({ bond }) => bond.now.key === guide.key);
    return [{ id, ...seat, ties, beyond: (all.get(id)?.size ?? 1) - 1, isNew }];
  });
  return { middle, neighbours, others: ids.length - neighbours.length };
}

/** The bonds of one with their other ends as written, in the order in which they became theirs. */
function inOrder(guide: Guide, middle: Id): { bond: Bond; other: Id }[] {
  const theirs = [...guide.bonds.values()].flatMap((bond) => {
    if (isWithOneself(guide, bond)) return [];
    const place = bond.ends.findIndex((end) => currentId(guide, end) === middle);
    const [own, other] = [bond.ends[place], bond.ends[1 - place]];
    if (own === undefined || other === undefined || !namedIn(guide, other)) return [];
    return [{ bond, other, since: sinceThen(guide, bond, own) }];
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

/** A bond of somebody who turned out to be another is that other's from then on. */
function sinceThen(guide: Guide, { history }: Bond, own: Id): Key {
  let since = history[0]?.key ?? guide.key;
  for (let alias = guide.aliases.get(own); alias; alias = guide.aliases.get(alias.survivor)) {
    if (compareKeys(alias.key, since) > 0) since = alias.key;
  }
  return since;
}

function kindAtFirst({ history, now }: Bond): BondKind {
  return history[0]?.kinds[0] ?? now.kinds[0] ?? 'other';
}

function sideOf(guide: Guide, { ends, mutual }: Bond, middle: Id): Tie['of'] {
  if (mutual) return 'both';
  return currentId(guide, ends[0]) === middle ? 'middle' : 'neighbour';
}
