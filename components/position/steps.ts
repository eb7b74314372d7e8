'use client';

import { isWithin, type Key, keysWithin, PREMISE, partsOf } from '@/lib/guide/keys';

/** The way through a show from where the viewer is. Takes the list of keys: for the position control alone. */
export interface Steps {
  /** The first entry that is not finished. */
  next: Key | undefined;
  /** The entries that the box shows: of all seasons up to the one that the viewer is in. */
  seasons: readonly { season: number; keys: readonly Key[] }[];
}

export function stepsFrom(keys: readonly Key[], position: Key): Steps {
  const episodes = keys.filter((key) => key !== PREMISE);
  const next = episodes.find((key) => !isWithin(key, position));
  const here = seasonOf(next ?? episodes.at(-1) ?? PREMISE);
  const seasons = new Map<number, Key[]>();
  for (const key of episodes.filter((one) => seasonOf(one) <= here)) {
    seasons.set(seasonOf(key), [...(seasons.get(seasonOf(key)) ?? []), key]);
  }
  return { next, seasons: [...seasons].map(([season, of]) => ({ season, keys: of })) };
}

export function seasonOf(key: Key): number {
  return partsOf(key)?.season ?? 0;
}

/** What moving from `position` to `to` opens, oldest first; nothing on the way back. */
export function openedBy(keys: readonly Key[], position: Key, to: Key): Key[] {
  return keysWithin(keys, to).filter((key) => !isWithin(key, position));
}
