import { AFTER_A_WORD, KOREAN_AFTER_NAME, SENTENCE_START } from '@/lib/guide/meant-as-name';
import type { Coming } from './coming';

/** A shorter reading stands in other words: it is known when it is, and never early. */
const SHORTEST_READING = 4;

export const isTooShort = ({ kind, text }: Coming): boolean =>
  kind === 'reading' && text.length < SHORTEST_READING;

/**
 * Whether a mention is of the name, as far as spelling tells. A part of a name, and a name that is also
 * an ordinary word, is written as the name is; a plain word of the same letters is not it.
 */
export function isMeant(name: Coming, text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const rest = text.slice(end);
  if (/\p{Script=Hangul}$/u.test(words) && /^\p{Script=Hangul}/u.test(rest) && words.length <= 3) {
    if (!KOREAN_AFTER_NAME.test(rest)) return false;
  }
  const isCased = /\p{Lu}/u.test(name.text);
  if (name.kind === 'part' && name.isWord && !isCased) return false;
  if (!name.isWord && name.kind !== 'part') return true;
  if (!isCased) return true;
  if (words !== name.text && words !== name.text.toUpperCase()) return false;
  return !(
    name.isWord &&
    SENTENCE_START.test(text.slice(Math.max(0, start - 2), start)) &&
    AFTER_A_WORD.test(rest)
  );
}
