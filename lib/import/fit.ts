import { isWithin, type Key, keysWithin } from '@/lib/guide/keys';
import { episodesOf, type Seen } from './gather';
import { foldedTitle } from './shows';

/** What an episode is called, in one language. */
export interface EpisodeTitle {
  key: Key;
  title: string;
}

/** How the titles of a file fit the episodes that somebody says they have finished. */
export interface Fit {
  fitting: readonly EpisodeTitle[];
  /** Titles of the file that none of these episodes has. Nothing tells whether a later one does. */
  strangers: readonly string[];
  /** Of these episodes, those that are not in the file: not one of them, where no title fits at all. */
  missing: readonly Key[];
  /** The last one before the first that is missing; undefined where the first one is. */
  stop: Key | undefined;
}

/**
 * Compares titles with those of the episodes up to `horizon`, and with nothing else; `position` is where
 * the viewer is already, up to where nothing is asked.
 */
export function fitTitles(
  { numbered, titles, keys }: Seen,
  episodes: readonly EpisodeTitle[],
  horizon: Key,
  position: Key | undefined,
): Fit {
  const within = episodes.filter(({ key }) => isWithin(key, horizon));
  const keyOf = new Map(within.map(({ key, title }) => [foldedTitle(title), key]));
  const pairs = titles.map(({ title }) => ({ title, key: keyOf.get(foldedTitle(title)) }));
  const fitting = pairs.flatMap(({ title, key }) => (key === undefined ? [] : { title, key }));
  const strangers = pairs.flatMap(({ title, key }) => (key === undefined ? title : []));
  const isKnown = (key: Key) =>
    numbered.includes(key) ||
    fitting.some((one) => one.key === key) ||
    (position !== undefined && isWithin(key, position));
  const asked = episodesOf(keysWithin(keys, horizon));
  const missing = fitting.length > 0 ? asked.filter((key) => !isKnown(key)) : [];
  const at = missing[0] === undefined ? asked.length : asked.indexOf(missing[0]);
  return { fitting, strangers, missing, stop: asked[at - 1] };
}

/** Whether somebody is to be asked once more. */
export function isDoubtful({ strangers, missing }: Fit): boolean {
  return strangers.length > 0 || missing.length > 0;
}
