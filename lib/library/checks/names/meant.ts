import type { Coming } from './coming';

/** What follows a Korean name: a particle, the copula, a form of address, or the end of the word. */
const PARTICLE =
  /^(?:은|는|이|가|을|를|과|와|의|에|도|만|야|아|여|로|으로|랑|씨|님|군|양|께|께서|까지|부터|처럼|보다|한테|에게|에서|조차|마저|라고|라는|라면|이다|였|이었|인|이고|이며|들|네)/;
/** After a word at the start of a sentence, a sign that it is the word: "Will she…", "May the…". */
const AFTER_A_WORD =
  /^ (?:the|an?|this|that|these|those|his|her|their|its|my|our|your|he|she|it|they|we|you|i|one|there|not|no|some|any|each|every|both|\p{Lu}\p{L}+)\b/u;
const SENTENCE_START = /(?:^|[.!?:…—"“”(\n] ?|['"“] ?)$/u;

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
    if (!PARTICLE.test(rest)) return false;
  }
  const isCased = /\p{Lu}/u.test(name.text);
  if (name.kind === 'part' && name.isWord && !isCased) return false;
  if (!name.isWord && name.kind !== 'part') return true;
  if (!isCased) return true;
  if (words !== name.text && words !== name.text.toUpperCase()) return false;
  return !(name.isWord && SENTENCE_START.test(text.slice(0, start)) && AFTER_A_WORD.test(rest));
}
