import type { EntryFile } from '@/lib/guide/schema/entry';
import type { Text } from '@/lib/guide/schema/values';
import type { Show } from '../../read/show';
import { foldText, lowered } from './folded';
import { partForms, valuesOf, wholeForms } from './forms';
import { isOrdinaryWord } from './words';

/** Words that become known with an entry; `from` is the entry's place in the log. */
export interface Coming {
  /** Folded, in the case of the name. */
  text: string;
  from: number;
  /** The id of whose name it is; empty for the show's. */
  owner: string;
  /** A *part* is a given or family name alone, a *term* the name of a thing of that kind. */
  kind: 'name' | 'part' | 'term' | 'reading' | 'title';
  /** Also an ordinary word of a language. */
  isWord: boolean;
}

type Named = EntryFile['people'][string] | EntryFile['things'][string];

/** Every form of every name, with the first entry that makes it known. The show's title is from the start. */
export function comingNames({ file, entries }: Show): Coming[] {
  const kinds = new Map<string, string>();
  const shorts = new Map<string, Text>();
  return firstOfEach([
    ...valuesOf(file.title).flatMap((text) => formsOf(text, 0, '', 'name')),
    ...entries.flatMap((entry, from) => [
      ...Object.entries(entry.file.people).flatMap(([id, person]) => {
        if (person.short) shorts.set(id, person.short);
        return ofPerson(id, person, shorts.get(id), from);
      }),
      ...Object.entries(entry.file.things).flatMap(([id, thing]) => {
        if (thing.kind) kinds.set(id, thing.kind);
        const kind = kinds.get(id) === 'term' ? 'term' : 'name';
        return [
          ...readingsOf(id, thing, from),
          ...namesOf(thing).flatMap((name) => formsOf(name, from, id, kind)),
        ];
      }),
    ]),
  ]);
}

function namesOf({ name, short, also }: Named): string[] {
  return [name, short, ...also].flatMap(valuesOf);
}

function readingsOf(id: string, { reading }: Named, from: number): Coming[] {
  return valuesOf(reading).map((kana) => coming(foldText(kana), from, id, 'reading'));
}

function ofPerson(
  id: string,
  person: EntryFile['people'][string],
  short: Text | undefined,
  from: number,
): Coming[] {
  const { name, also, cast } = person;
  const named = [name, ...also, cast].flatMap((text) =>
    Object.entries<string>(text ?? {}).flatMap(([language, words]) =>
      partForms(words, text === cast ? undefined : short?.[language]),
    ),
  );
  const whole = [...namesOf(person), ...valuesOf(cast)];
  return [
    ...readingsOf(id, person, from),
    ...whole.flatMap((words) => formsOf(words, from, id, 'name')),
    ...named.map((text) => coming(text, from, id, 'part')),
  ];
}

/** A name of one letter is no more than a part: a kanji, or an initial, which nobody could look for. */
function formsOf(name: string, from: number, owner: string, kind: 'name' | 'term'): Coming[] {
  const isOne = [...name].length < 2;
  if (isOne && !/\p{Script=Han}/u.test(name)) return [];
  return wholeForms(name).map((text) => coming(text, from, owner, isOne ? 'part' : kind));
}

function coming(text: string, from: number, owner: string, kind: Coming['kind']): Coming {
  return { text, from, owner, kind, isWord: isOrdinaryWord(lowered(text)) };
}

export function comingTitles({ entries }: Show): Coming[] {
  return firstOfEach(
    entries.flatMap(({ file }, from) =>
      valuesOf(file.title)
        .filter(isTelling)
        .map((text) => coming(foldText(text), from, '', 'title')),
    ),
  );
}

/** Long enough that it does not stand in a text by chance. */
function isTelling(title: string): boolean {
  const count = (pattern: RegExp) => title.match(pattern)?.length ?? 0;
  return (
    count(/\p{L}/gu) >= 10 ||
    count(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/gu) >= 4
  );
}

/** Part of somebody's name does not make known a whole name of somebody else. */
function firstOfEach(words: Coming[]): Coming[] {
  const first = new Map<string, Coming>();
  for (const word of words.toSorted((a, b) => a.from - b.from || rank(a) - rank(b))) {
    const key = lowered(word.text);
    const other = first.get(key);
    if (!other) first.set(key, word);
    else if (other.kind === 'part' && word.kind !== 'part') {
      first.set(key, word.owner === other.owner ? { ...word, from: other.from } : word);
    }
  }
  return [...first.values()];
}

const rank = ({ kind }: Coming) => Number(kind === 'part');
