import type { Guide } from './guide';
import { currentId } from './kinds/alias';
import { type Bond, type BondKind, bondsNow } from './kinds/bond';
import type { Id } from './names';

/** One link of a chain, read from one end of the bond to the other. */
export interface ChainLink {
  from: Id;
  to: Id;
  bond: Bond;
}

/** How much a link counts: what ties two in life less than what sets them against each other. */
const COST: Readonly<Record<BondKind, number>> = {
  family: 2,
  love: 2,
  friendship: 2,
  mentor: 2,
  care: 2,
  work: 3,
  other: 4,
  rivalry: 6,
};

/**
 * How two are connected: the chain of bonds that hold now which counts least, whichever way each of them points, people
 * and things alike; of several the one made of the oldest bonds. Empty for somebody and themselves,
 * undefined where there is none.
 */
export function chainBetween(guide: Guide, from: Id, to: Id): ChainLink[] | undefined {
  const [start, end] = [currentId(guide, from), currentId(guide, to)];
  const links = linksFrom(guide);
  const ways = new Map<Id, { cost: number; link?: ChainLink }>([[start, { cost: 0 }]]);
  const done = new Set<Id>();
  for (let here = nearest(ways, done); here !== undefined; here = nearest(ways, done)) {
    if (here === end) return backFrom(end, ways);
    done.add(here);
    const cost = ways.get(here)?.cost ?? 0;
    for (const link of links.get(here) ?? []) {
      const total = cost + COST[link.bond.now.kinds[0] ?? 'other'];
      if (total < (ways.get(link.to)?.cost ?? Number.POSITIVE_INFINITY)) {
        ways.set(link.to, { cost: total, link });
      }
    }
  }
  return undefined;
}

function nearest(ways: ReadonlyMap<Id, { cost: number }>, done: ReadonlySet<Id>): Id | undefined {
  let [best, least]: [Id | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const [id, { cost }] of ways) if (cost < least && !done.has(id)) [best, least] = [id, cost];
  return best;
}

function linksFrom(guide: Guide): Map<Id, ChainLink[]> {
  const links = new Map<Id, ChainLink[]>();
  for (const bond of bondsNow(guide)) {
    const [a, b] = [currentId(guide, bond.ends[0]), currentId(guide, bond.ends[1])];
    for (const link of [
      { from: a, to: b, bond },
      { from: b, to: a, bond },
    ]) {
      const others = links.get(link.from);
      if (others) others.push(link);
      else links.set(link.from, [link]);
    }
  }
  return links;
}

function backFrom(end: Id, ways: ReadonlyMap<Id, { link?: ChainLink }>): ChainLink[] {
  const chain: ChainLink[] = [];
  for (let link = ways.get(end)?.link; link; link = ways.get(link.from)?.link) chain.unshift(link);
  return chain;
}
