import type { Id, Language } from '@/lib/guide/names';
import { lowered, plainText } from '@/lib/guide/normalise';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { type FieldText, INTRODUCING, textsOfEntry } from '@/lib/guide/schema/texts';
import type { Show } from '../../read/show';
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

type Bare = Omit<Coming, 'isWord'>;

/** Every form of every name, with the first entry that makes it known. The show's title is from the start. */
export function comingNames({ file, entries }: Show): Coming[] {
  const terms = new Set<Id>();
  const shorts = new Map<string, string>();
  return firstOfEach(file.languages, [
    ...valuesOf(file.title).flatMap((text) => formsOf(text, 0, '', 'name')),
    ...entries.flatMap((entry, from) => {
      for (const [id, { kind }] of Object.entries(entry.file.things)) {
        if (kind === 'term') terms.add(id);
        else if (kind) terms.delete(id);
      }
      const names = namesIn(entry.file);
      for (const { owner, name, language, text } of names) {
        if (name === 'short') shorts.set(`${owner} ${language}`, text);
      }
      return names.flatMap(({ owner, isPerson, name, field, language, text }) => {
        if (field.text === 'reading') return [coming(plainText(text), from, owner, 'reading')];
        const whole = formsOf(text, from, owner, terms.has(owner) ? 'term' : 'name');
        if (!isPerson || name === 'short') return whole;
        const short = name === 'cast' ? undefined : shorts.get(`${owner} ${language}`);
        const parts = partForms(text, short).map((part) => coming(part, from, owner, 'part'));
        return [...whole, ...parts];
      });
    }),
  ]);
}

/** Every name and reading that an entry gives somebody or something. */
function namesIn(file: EntryFile): (FieldText & { owner: Id; isPerson: boolean })[] {
  return textsOfEntry(file).flatMap((text) => {
    const [part, owner] = text.path;
    const isName = text.field.text === 'name' || text.field.text === 'reading';
    return isName && INTRODUCING.has(String(part))
      ? [{ ...text, owner: String(owner), isPerson: part === 'people' }]
      : [];
  });
}

/** A name of one letter is no more than a part: a kanji, or an initial, which nobody could look for. */
function formsOf(name: string, from: number, owner: string, kind: 'name' | 'term'): Bare[] {
  const isOne = [...name].length < 2;
  if (isOne && !/\p{Script=Han}/u.test(name)) return [];
  return wholeForms(name).map((text) => coming(text, from, owner, isOne ? 'part' : kind));
}

function coming(text: string, from: number, owner: string, kind: Coming['kind']): Bare {
  return { text, from, owner, kind };
}

export function comingTitles({ file: { languages }, entries }: Show): Coming[] {
  return firstOfEach(
    languages,
    entries.flatMap(({ file }, from) =>
      valuesOf(file.title)
        .filter(isTelling)
        .map((text) => coming(plainText(text), from, '', 'title')),
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
function firstOfEach(languages: readonly Language[], words: readonly Bare[]): Coming[] {
  const first = new Map<string, Bare>();
  for (const word of words.toSorted((a, b) => a.from - b.from || rank(a) - rank(b))) {
    const key = lowered(word.text);
    const other = first.get(key);
    if (!other) first.set(key, word);
    else if (other.kind === 'part' && word.kind !== 'part') {
      first.set(key, word.owner === other.owner ? { ...word, from: other.from } : word);
    }
  }
  return [...first.values()].map((word) => {
    return { ...word, isWord: isOrdinaryWord(lowered(word.text), languages) };
  });
}

const rank = ({ kind }: Bare) => Number(kind === 'part');
