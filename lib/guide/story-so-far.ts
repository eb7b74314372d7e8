import type { Guide } from './guide';
import { isWithin, type Key } from './keys';
import type { Episodes } from './kinds/episode';
import type { Language } from './names';
import { firstSentence } from './sentences';

/** One entry's part of the story so far. */
export interface Passage {
  key: Key;
  title?: string;
  text: string;
}

/** So many entries are told of where nothing was written of the whole story. */
const LAST = 4;
/**
 * The whole story up to here in a few sentences: what was last written of it, and the entries since then;
 * where nothing was, the last few entries.
 */
export function storySoFar(guide: Guide, language: Language): string | undefined {
  const { soFar, soFarIn = '' } = guide;
  const since = everyBrief(guide)
    .filter(({ key }) => soFar === undefined || !isWithin(key, soFarIn))
    .slice(-LAST);
  const told = newestWhole(since, language).map(({ text }) => text);
  return [...(soFar === undefined ? [] : [soFar]), ...told].join('\n\n') || undefined;
}

/** Every brief so far, oldest first. */
export function everyBrief({ episodes }: Episodes): Passage[] {
  return episodes.flatMap(({ key, title, brief }) =>
    brief === undefined ? [] : [{ key, title, text: brief }],
  );
}

/** A passage by its first sentence. */
export function inShort(passage: Passage, language: Language): Passage {
  return { ...passage, text: firstSentence(passage.text, language) };
}

const newestWhole = (passages: readonly Passage[], language: Language) =>
  passages.map((one, place) => (place === passages.length - 1 ? one : inShort(one, language)));
