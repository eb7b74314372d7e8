import type { Language } from './names';

/** By letters and stops alone, for browsers that came to know words and sentences late. */
const BY_LETTERS = {
  word: /[\p{L}\p{M}\p{N}]+|\s+|./gsu,
  sentence: /[^.!?。！？]+[.!?。！？]*\s*|[.!?。！？]+\s*/gu,
};

/** The words or the sentences of a text, with all that is between them. */
export function segmentsOf(
  text: string,
  language: Language,
  granularity: keyof typeof BY_LETTERS,
): string[] {
  if (!Intl.Segmenter) return text.match(BY_LETTERS[granularity]) ?? [];
  const segments = new Intl.Segmenter(language, { granularity }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}
