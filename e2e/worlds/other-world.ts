import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyEntry, type GuideFiles } from '@/lib/arbitrary/guides';
import { isWithin, type Key } from '@/lib/guide/keys';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { filesOf } from '@/lib/library/author/written';
import { isWarning, type Rule } from '@/lib/library/read/finding';
import type { Show } from '@/lib/library/read/show';

/** Words that are classes, fields or parts of files elsewhere: what they might change must not change. */
const TRAPS = 'fixed container hidden grid premise facts.json _next undefined constructor';

/**
 * The same show in another world: equal up to `key`, and after it different in everything that an
 * entry can hold: texts, people, ids, counts, bonds, secrets, titles, dates, lengths. Same keys.
 */
export function otherWorld({ file, entries }: Show, key: Key): GuideFiles {
  return {
    show: file,
    entries: entries.map((entry, place) =>
      isWithin(entry.key, key)
        ? entry
        : { key: entry.key, file: otherEntry(file, entry.key, place) },
    ),
  };
}

/**
 * A third world: as the other one, and with other keys from the second after `key` on. There are
 * fewer of them, or others, or more; the key that comes next is the same, since the position control
 * names it.
 */
export function otherKeys({ file, entries }: Show, key: Key): GuideFiles {
  const at = entries.findIndex((entry) => entry.key === key);
  const keys = entries.map((entry) => entry.key);
  const [next, ...further] = keys.slice(at + 1);
  const ways = [[], next ? [`${next}a`, 's02e01', 's02e02'] : [], [...further, 's02e01']];
  const others = [...keys.slice(0, at + 1), ...(next ? [next, ...(ways[at % 3] ?? [])] : [])];
  return {
    show: file,
    entries: others.map((one, place) =>
      place <= at
        ? { key: one, file: entries[place]?.file ?? emptyEntry() }
        : { key: one, file: otherEntry(file, one, place) },
    ),
  };
}

/** A guide as its files have it. */
export function sameWorld({ file, entries }: Show): GuideFiles {
  return { show: file, entries: [...entries] };
}

function otherEntry({ languages }: Show['file'], key: Key, place: number): EntryFile {
  const say = (words: string) =>
    Object.fromEntries(languages.map((tag) => [tag, `${tag} ${words} ${key} ${TRAPS}`]));
  const people = Array.from({ length: 3 + place * 2 }, (_, i) => `elsewhere-${key}-${i}`);
  const [first = '', second = ''] = people;
  return {
    ...emptyEntry(),
    title: say('Another title of'),
    aired: `2040-01-${String((place % 27) + 1).padStart(2, '0')}`,
    runtime: 90 + place,
    keywords: [say('otherwise')],
    brief: say('Something else entirely happens in'),
    so_far: say('And so the other story stands after'),
    scenes: people.map((id) => ({
      heading: say('A scene'),
      text: say(`What ${id} does`),
      about: [id],
      sources: [],
    })),
    commentary: [{ text: say('A reading of'), sources: [] }],
    people: Object.fromEntries(
      people.map((id) => [
        id,
        {
          name: say(`Somebody ${id}`),
          role: say('A part'),
          bio: say('A life'),
          also: [],
          notes: [{ id: 'a-note', text: say('A fact'), sources: [] }],
        },
      ]),
    ),
    bonds: [
      { between: [first, second], kind: ['rivalry'], label: say('a bond'), sources: [] },
      { from: second, to: first, kind: ['love'], label: say('another'), sources: [] },
    ],
    secrets: {
      [`hidden-${key}`]: { what: say('A secret'), kept_by: people, learned_by: [], sources: [] },
    },
    threads: { [`asked-${key}`]: { question: say('A question'), sources: [] } },
  };
}

/**
 * Writes a guide as a show's folder of a data root. Without what its author answers for of the checks
 * that only a reader can decide: they look at what comes later, and so may find nothing to accept in
 * another world.
 */
export function writeWorld(root: string, slug: string, { show, entries }: GuideFiles): void {
  const folder = path.join(root, slug);
  mkdirSync(folder, { recursive: true });
  const guide = {
    // All have one title, and a file from elsewhere has to mean one of them.
    show: { ...withoutAnswers(show), netflix: { en: slug } },
    entries: entries.map(({ key, file }) => ({ key, file: withoutAnswers(file) })),
  };
  for (const [name, text] of filesOf(guide)) writeFileSync(path.join(folder, name), text);
}

function withoutAnswers<File extends { accepted?: readonly { rule: Rule }[] }>(file: File): File {
  return { ...file, accepted: file.accepted?.filter((one) => !isWarning(one)) };
}
