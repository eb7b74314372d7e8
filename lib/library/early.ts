import { type Mention, namesFinder } from '@/lib/guide/names';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { Text } from '@/lib/guide/schema/values';
import { type Passage, textsOfEntry, textsOfShow } from '@/lib/guide/texts';
import type { Finding } from './finding';
import type { Parsed } from './parse';
import type { Reading, Show } from './show';

/** Words that become known with an entry; `from` is the entry's place in the log. */
interface Coming {
  /** Folded. */
  text: string;
  from: number;
}

/**
 * The *name-early* and *title-early* checks: whole names, in any language and case, in texts of an
 * entry before the one that makes them known. The premise's names are as public as `show.yaml`.
 */
export function checkEarly({ show, files }: Reading): Finding[] {
  const findName = namesFinder(comingNames(show));
  const findTitle = namesFinder(comingTitles(show));
  const early = (passages: Passage[], place: number, file: Parsed<unknown> | undefined) =>
    passages.flatMap(({ path, text }) => {
      const folded = fold(text);
      const names = findName(folded);
      const titles = findTitle(folded).filter(
        ({ start, end }) => !names.some((name) => name.start <= start && end <= name.end),
      );
      const found = (rule: keyof typeof WORDING) => (mention: Mention<Coming>) => {
        const { name, start, end } = mention;
        if (!file || name.from <= place) return [];
        const words = text.slice(start, end).replace(/\s/g, ' ');
        return [file.finding(path, rule, `"${words}" ${WORDING[rule]}`, { words, start })];
      };
      return [...names.flatMap(found('name-early')), ...titles.flatMap(found('title-early'))];
    });
  return [
    ...early(textsOfShow(show.file), 0, files.show),
    ...show.entries.flatMap(({ key, file }, place) =>
      early(textsOfEntry(file), place, files.entries.get(key)),
    ),
  ];
}

const WORDING = {
  'name-early': 'is a name that a later entry makes known, expected no word of it here',
  'title-early': 'is the title of a later episode, expected no word of it here',
} as const;

/** Lower case and plain spaces, without any place in the text moving. */
function fold(text: string): string {
  const lower = (part: string) => {
    const low = part.toLowerCase();
    return low.length === part.length ? low : undefined;
  };
  const folded = lower(text) ?? Array.from(text, (letter) => lower(letter) ?? letter).join('');
  return folded.replace(/\s/g, ' ');
}

/** The show's own title is known from the start. */
function comingNames({ file, entries }: Show): Coming[] {
  return firstOfEach([
    ...valuesOf(file.title).map((text) => ({ text: fold(text), from: 0 })),
    ...entries.flatMap((entry, from) =>
      namesIn(entry.file).map((text) => ({ text: fold(text), from })),
    ),
  ]);
}

function comingTitles({ entries }: Show): Coming[] {
  return firstOfEach(
    entries.flatMap(({ file }, from) =>
      valuesOf(file.title)
        .filter(isTelling)
        .map((text) => ({ text: fold(text), from })),
    ),
  );
}

function firstOfEach(words: Coming[]): Coming[] {
  return [...new Map(words.toReversed().map((word) => [word.text, word])).values()];
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
