import type { Guide } from './guide';
import { currentId } from './kinds/alias';
import { type Bond, bondsNow } from './kinds/bond';
import type { Id } from './names';

/** One link of a chain, read from one end of the bond to the other. */
export interface ChainLink {
  from: Id;
  to: Id;
  bond: Bond;
}

/**
 * How two are connected: the shortest chain of bonds that hold now, whichever way each of them points,
 * people and things alike; of several the one made of the oldest bonds. Empty for somebody and
 * themselves, undefined where there is none.
 */
export function chainBetween(guide: Guide, from: Id, to: Id): ChainLink[] | undefined {
  const [start, end] = [currentId(guide, from), currentId(guide, to)];
  const links = linksFrom(guide);
  const ways = new Map<Id, ChainLink | undefined>([[start, undefined]]);
  // A map's iterator comes to what is added meanwhile: this is the queue of a search in breadth.
  for (const id of ways.keys()) {
    if (id === end) return backFrom(end, ways);
    for (const link of links.get(id) ?? []) {
      if (!ways.has(link.to)) ways.set(link.to, link);
    }
  }
  return undefined;
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

function backFrom(end: Id, ways: ReadonlyMap<Id, ChainLink | undefined>): ChainLink[] {
  const chain: ChainLink[] = [];
  for (let link = ways.get(end); link; link = ways.get(link.from)) chain.unshift(link);
  return chain;
}
