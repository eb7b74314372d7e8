import { type Key, partsOf } from '@/lib/guide/keys';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { Text } from '@/lib/guide/schema/values';

export type Person = EntryFile['people'][string];
export type Thing = EntryFile['things'][string];

/** A word that stands in every text of this entry, but for names, and nowhere else. */
export function markOf(slug: string, key: Key): string {
  const parts = partsOf(key);
  if (!parts) return `mark-${slug}-${key}`;
  const [season, episode] = [pad(parts.season, 2), pad(parts.episode, 3)];
  return `mark-${slug}-s${season}e${episode}${parts.letter}`;
}

const pad = (number: number, digits: number) => String(number).padStart(digits, '0');

/** Makes the texts of one entry, each with its mark at the end. */
export function marking(slug: string, key: Key): (text: Text) => Text {
  const mark = markOf(slug, key);
  return (text) =>
    Object.fromEntries(
      Object.entries(text).map(([language, words]) => [language, `${words} ${mark}`]),
    );
}

export function person(given: Partial<Person>): Person {
  return { also: [], notes: [], ...given };
}

export function thing(given: Partial<Thing>): Thing {
  return { also: [], notes: [], ...given };
}
