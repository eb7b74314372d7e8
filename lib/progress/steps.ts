import { isWithin, type Key, keysWithin, PREMISE, partsOf } from '@/lib/guide/keys';
import type { Hints } from './household';

/** The way through a show from where the viewer is. Takes the list of keys: for the position control alone. */
export interface Steps {
  /** The first entry that is not finished. */
  next: Key | undefined;
  /** The entries that the box shows: of all seasons up to the one that the viewer is in. */
  seasons: readonly { season: number; keys: readonly Key[] }[];
  /** How many of that season come after the position. */
  left: number;
}

/** With `numbers` of the next one alone, the box ends there. */
export function stepsFrom(
  keys: readonly Key[],
  position: Key,
  numbers: Hints['numbers'] = 'season',
): Steps {
  const episodes = keys.filter((key) => key !== PREMISE);
  const next = episodes.find((key) => !isWithin(key, position));
  const here = seasonOf(next ?? episodes.at(-1) ?? PREMISE);
  const seasons = new Map<number, Key[]>();
  const known = episodes.filter((one) => seasonOf(one) <= here);
  const named = numbers === 'season' ? known : keysWithin(known, next ?? position);
  for (const key of named) {
    const season = seasons.get(seasonOf(key));
    if (season) season.push(key);
    else seasons.set(seasonOf(key), [key]);
  }
  return {
    next,
    seasons: [...seasons].map(([season, of]) => ({ season, keys: of })),
    left: known.length - keysWithin(known, position).length,
  };
}

export function seasonOf(key: Key): number {
  return partsOf(key)?.season ?? 0;
}

/** What moving from `position` to `to` opens, oldest first; nothing on the way back. */
export function openedBy(keys: readonly Key[], position: Key, to: Key): Key[] {
  return keysWithin(keys, to).filter((key) => !isWithin(key, position));
}
