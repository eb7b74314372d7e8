import { namesFinder } from '@/lib/guide/names';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { Text } from '@/lib/guide/schema/values';
import { type Passage, textsOfEntry, textsOfShow } from '@/lib/guide/texts';
import type { Finding } from './finding';
import type { Reading, Show } from './show';
import type { Source } from './yaml';

/** Words that become known with an entry; `from` is the entry's place in the log. */
interface Coming {
  text: string;
  from: number;
  rule: 'name-early' | 'title-early';
}

const WORDING = {
  'name-early': 'is a name that a later entry makes known, expected no word of it here',
  'title-early': 'is the title of a later episode, expected no word of it here',
} as const;

/**
 * The *name-early* and *title-early* checks: whole names, in any language and case, in texts of an
 * entry before the one that makes them known. The premise's names are as public as `show.yaml`.
 */
export function checkEarly({ show, sources }: Reading): Finding[] {
  const find = namesFinder(comingWords(show), fold);
  const early = (passages: Passage[], place: number, source: Source | undefined) =>
    passages.flatMap(({ path, text }) =>
      find(text)
        .filter(({ name }) => name.from > place)
        .flatMap(({ name, start, end }) => {
          const excerpt = text.slice(start, end);
          const message = `"${excerpt}" ${WORDING[name.rule]}`;
          return source ? [source.finding(path, name.rule, message, excerpt)] : [];
        }),
    );
  return [
    ...early(textsOfShow(show.file), 0, sources.show),
    ...show.entries.flatMap(({ key, file }, place) =>
      early(textsOfEntry(file), place, sources.entries.get(key)),
    ),
  ];
}

/** Lower case, letter by letter, so that no place in the text moves. */
function fold(text: string): string {
  return Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  }).join('');
}

/** Each name or title once, with the first entry that has it; a name comes before a title. */
function comingWords(show: Show): Coming[] {
  const words = new Map<string, Coming>();
  const add = (text: string, from: number, rule: Coming['rule']) => {
    if (!words.has(fold(text))) words.set(fold(text), { text, from, rule });
  };
  for (const text of Object.values(show.file.title)) add(text, 0, 'name-early');
  show.entries.forEach(({ file }, place) => {
    for (const name of namesIn(file)) add(name, place, 'name-early');
  });
  show.entries.forEach(({ file }, place) => {
    for (const title of valuesOf(file.title).filter(isTelling)) add(title, place, 'title-early');
  });
  return [...words.values()];
}

function namesIn({ people, things }: EntryFile): string[] {
  const casts = Object.values(people).map(({ cast }) => cast);
  const named = [...Object.values(people), ...Object.values(things)];
  return [...named.flatMap(({ name, short, also }) => [name, short, ...also]), ...casts]
    .flatMap(valuesOf)
    .filter((name) => [...name].length >= 2);
}

const valuesOf = (text: Text | undefined): string[] => Object.values<string>(text ?? {});

/** Long enough that it does not stand in a text by chance. */
function isTelling(title: string): boolean {
  const count = (pattern: RegExp) => title.match(pattern)?.length ?? 0;
  return (
    count(/\p{L}/gu) >= 10 ||
    count(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/gu) >= 4
  );
}
