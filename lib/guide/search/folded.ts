import { comparable } from '../normalise';

/** Letters of scripts in which no spaces part the words. */
export const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
export const HANGUL = /[\p{Script=Hangul}]/u;

const BETWEEN = /[^\p{L}\p{M}\p{N}]+/u;

/** What does not part a word: apostrophes, and signs that nobody sees. */
const INSIDE = /['’ʼ\p{Cf}]/gu;
const PLAIN = /^[A-Za-z0-9]*$/;
/** Letters of Korean typed alone, which would be taken for parts of a syllable. */
const BUT_LONE_JAMO = /[^ㄱ-ㅣ]+/g;

/** The words of a name or of what is typed, as written; spaces, hyphens and dots part them, apostrophes do not. */
export function wordsAsWritten(text: string): string[] {
  return text.replace(INSIDE, '').split(BETWEEN).filter(Boolean);
}

/** One such word folded. */
export function foldedWord(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : word.replace(BUT_LONE_JAMO, comparable);
}

export function wordsIn(text: string): string[] {
  return wordsAsWritten(text).map(foldedWord).filter(Boolean);
}

/**
 * Running text folded: its words between single spaces, one before the first and one after the last. The
 * same words as `wordsIn` gives, and quick enough for every text of a guide.
 */
export function proseIn(text: string): string {
  if (/^[ -~\s]*$/.test(text))
    return ` ${text.toLowerCase().replace(/[^a-z0-9']+/g, ' ')} `.replace(/'/g, '');
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]+/g, comparable)
    .replace(/[ァ-ヶ]+/g, comparable)
    .replace(INSIDE, '');
  return ` ${folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
}

/** Where in a text each letter of its folded words came from; where words begin. */
export interface Unfolded {
  letters: string;
  from: readonly number[];
  to: readonly number[];
  begins: ReadonlySet<number>;
}

/** What is written as one letter: with its marks, or the signs that make up Hangul. */
const WRITTEN = /[\u1100-\u11FF]+|[^\p{M}ﾞﾟ][\p{M}ﾞﾟ]*/gu;

/** A text folded letter by letter, without what stands between its words. */
export function unfolded(text: string): Unfolded {
  let letters = '';
  const [from, to, begins] = [[] as number[], [] as number[], new Set<number>()];
  let isBegin = true;
  for (const { 0: written, index } of text.matchAll(WRITTEN)) {
    const folded = comparable(written);
    if (folded === '' && /['’ʼ]/.test(written)) continue;
    if (folded === '' || BETWEEN.test(folded)) {
      isBegin = true;
      continue;
    }
    if (isBegin || SPACELESS.test(folded)) begins.add(letters.length);
    isBegin = false;
    for (const letter of folded) {
      letters += letter;
      for (let unit = 0; unit < letter.length; unit++) {
        from.push(index);
        to.push(index + written.length);
      }
    }
  }
  return { letters, from, to, begins };
}
