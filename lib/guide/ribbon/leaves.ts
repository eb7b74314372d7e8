import type { Guide } from '../guide';
import { type Key, partsOf } from '../keys';

const ENTRIES = 4;

/**
 * The finished episodes as the leaves on which ribbons are drawn, oldest first: a few of one season on
 * each. A leaf is drawn by itself, so that a late one needs no more than its own recaps; one that is full
 * never changes.
 */
export function leavesOf({ episodes }: Pick<Guide, 'episodes'>): Key[][] {
  const leaves: Key[][] = [];
  for (const { key } of episodes) {
    const season = partsOf(key)?.season;
    if (season === undefined) continue;
    const last = leaves.at(-1);
    const isRoom = last && last.length < ENTRIES && partsOf(last[0] ?? '')?.season === season;
    if (isRoom) last.push(key);
    else leaves.push([key]);
  }
  return leaves;
}
