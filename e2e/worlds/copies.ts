import type { Key } from '@/lib/guide/keys';
import { readRoot } from '@/lib/library/read/files';
import { readShow, type Show } from '@/lib/library/read/show';
import { mutantToTry } from './mutants';

/** One of the project's guides, and the keys after which the worlds have a copy of it that differs. */
export interface Proved {
  show: Show;
  keys: readonly Key[];
  copied: readonly Key[];
}

/** The long form takes every key of every guide. */
export const isLong = Boolean(process.env.KOKOMADE_PROVE);

/** What the copy of a guide is called whose worlds differ after a key. */
export const copyOf = ({ slug }: Show, key: Key) => `${slug}-up-to-${key}`;

/**
 * Every guide of the project, the shortest first; those that `KOKOMADE_GUIDES` names, if it does. A
 * fault is looked for in the first alone.
 */
export async function guidesToProve(): Promise<Proved[]> {
  const named = process.env.KOKOMADE_GUIDES?.split(',').filter(Boolean) ?? [];
  const { folders } = await readRoot('data');
  const shows = folders.flatMap((folder) => readShow(folder).show ?? []);
  const unknown = named.filter((slug) => !shows.some((show) => show.slug === slug));
  if (unknown.length > 0) throw new Error(`data has no show ${unknown.join(', ')}`);
  const guides = shows
    .filter(({ slug }) => named.length === 0 || named.includes(slug))
    .sort((a, b) => a.entries.length - b.entries.length)
    .map((show, nth) => {
      const keys = show.entries.map(({ key }) => key);
      return { show, keys, copied: keys.filter((_, place) => isCopied(show, place, nth)) };
    });
  return mutantToTry() ? guides.slice(0, 1) : guides;
}

/**
 * A fault that builds are to find is looked for at three keys, one that a visit is to find at one; and so
 * the short form takes a few keys of each guide.
 */
function isCopied(show: Show, place: number, nth: number): boolean {
  const depth = mutantToTry()?.depth;
  const last = show.entries.length - 2;
  if (depth === 'build') return [0, show.entries.length >> 1, last].includes(place);
  if (depth !== undefined) return place === 1;
  return isLong || [0, nth === 0 ? 1 : 0, tellingPlace(show), last].includes(place);
}

/** The place before the last at which two of a guide's people turn out to be one; where none do, its middle. */
export function tellingPlace({ entries }: Show): number {
  const told = entries.findLastIndex(({ file }) =>
    Object.values(file.people).some(({ revealed_as }) => revealed_as !== undefined),
  );
  return told < 1 ? entries.length >> 1 : told - 1;
}
