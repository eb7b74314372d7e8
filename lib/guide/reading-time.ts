import type { Language } from './names';

/** At which most people read: words a minute, and signs where words are not apart. */
const [WORDS, SIGNS] = [238, 500];
const IN_SIGNS = /^(?:ja|ko|zh)\b/;

/** How long it takes to read a text. */
export function secondsToRead(text: string, language: Language): number {
  const isInSigns = IN_SIGNS.test(language);
  const parts = text.match(isInSigns ? /[\p{L}\p{N}]/gu : /[^\s*_]+/gu)?.length ?? 0;
  return (60 * parts) / (isInSigns ? SIGNS : WORDS);
}
