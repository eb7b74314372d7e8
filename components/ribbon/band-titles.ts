import type { Guide } from '@/lib/guide/guide';
import type { Key } from '@/lib/guide/keys';

/** The titles of finished episodes. */
export type BandTitles = ReadonlyMap<Key, string>;

export function bandTitles({ episodes }: Guide): BandTitles {
  return new Map(episodes.flatMap(({ key, title }) => (title ? [[key, title] as const] : [])));
}
