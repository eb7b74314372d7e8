import type { Language } from './names';

/** At which most people read: words a minute, and signs where words are not apart. */
const [WORDS, SIGNS] = [238, 500];
const IN_SIGNS = /^(?:ja|ko|zh)\b/;

/** As it is said: to ten seconds, or to a minute where it is one at least. */
export function roundedSeconds(seconds: number): number {
  const tens = Math.max(10, Math.round(seconds / 10) * 10);
  return tens < 60 ? tens : Math.round(seconds / 60) * 60;
}

/** How long it takes to read a text. */
export function secondsToRead(text: string, language: Language): number {
  const isInSigns = IN_SIGNS.test(language);
  const parts = text.match(isInSigns ? /[\p{L}\p{N}]/gu : /[^\s*_]+/gu)?.length ?? 0;
  return (60 * parts) / (isInSigns ? SIGNS : WORDS);
}
