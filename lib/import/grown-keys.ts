import { compareKeys, type Key, keyOf, partsOf } from '@/lib/guide/keys';
import { LIMITS } from './limits';
import type { UnmatchedEpisode } from './unmatched';

/**
 * The keys of a show of which nobody knows the end, and as many more as it takes to place what was
 * watched of it: each season up to its last number, and as long as there are titles. Never more than
 * `LIMITS.episodes` come to it.
 */
export function grownKeys(keys: readonly Key[], watched: readonly UnmatchedEpisode[]): Key[] {
  const seasons = new Map<number, { last: number; titles: Set<unknown> }>();
  for (const { season = 1, episode = 0, title } of watched) {
    const { last, titles } = seasons.get(season) ?? { last: 0, titles: new Set<unknown>() };
    if (!episode) titles.add(title);
    seasons.set(season, { last: Math.max(last, episode), titles });
  }
  let left = LIMITS.episodes;
  const more = [...seasons].flatMap(([season, { last, titles }]) => {
    const count = season > 0 ? Math.min(Math.max(last, titles.size), left) : 0;
    left -= count;
    return Array.from({ length: count }, (_, i) => keyOf({ season, episode: i + 1, letter: '' }));
  });
  return [...new Set([...keys, ...more.filter(partsOf)])].sort(compareKeys);
}
