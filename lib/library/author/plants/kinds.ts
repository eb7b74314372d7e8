import type { EntryFile } from '@/lib/guide/schema/entry';
import { textsOfEntry } from '@/lib/guide/schema/texts';
import type { Text } from '@/lib/guide/schema/values';
import type { Show } from '../../read/show';
import { withEntry } from './copy';

/** One leak, in a copy of a guide. */
export interface Plant {
  kind: string;
  /** Whether it names somebody or something later, so that it has to be caught. */
  names: boolean;
  show: Show;
  /** Where it is, and what it is, for who looks at one that was missed. */
  what: string;
}

export interface Later {
  place: number;
  file: EntryFile;
}

/** Puts a sentence at the end of a text of an entry. Undefined where there is none in that language. */
export function tellIn(show: Show, place: number, language: string, sentence: string) {
  const spot = show.entries[place]?.file;
  const target = spot?.brief ?? spot?.scenes[0]?.text ?? spot?.so_far;
  if (!target?.[language]) return undefined;
  return withEntry(show, place, (file) => {
    const text = file.brief ?? file.scenes[0]?.text ?? file.so_far;
    const space = language === 'ja' ? '' : ' ';
    const told = { ...text, [language]: `${text?.[language]}${space}${sentence}` };
    if (file.brief) file.brief = told;
    else if (file.scenes[0]) file.scenes[0].text = told;
    else file.so_far = told;
  });
}

/** Whether a word stands in anything up to an entry, so that it would not be early there. */
export function isKnownBy(show: Show, place: number, word: string): boolean {
  const low = word.toLowerCase();
  const said = show.entries.slice(0, place + 1).flatMap(({ file }) => textsOfEntry(file));
  const titles = Object.values<string>(show.file.title);
  return [...titles, ...said.map(({ text }) => text)].some((text) =>
    text.toLowerCase().includes(low),
  );
}

const SAID: Readonly<Record<string, (word: string) => string>> = {
  en: (word) => `Then there is talk of ${word} again.`,
  ja: (word) => `そこで${word}の話が出る。`,
  ko: (word) => `그때 ${word}에 대한 이야기가 나온다.`,
};

export const say = (language: string, word: string) => (SAID[language] ?? SAID.en)?.(word) ?? word;

export const textsIn = (text: Text | undefined) => Object.entries<string>(text ?? {});
