import { comparable } from './normalise';

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** The words of a text, folded; those of Japanese by a dictionary, since no spaces part them. */
export function wordsOf(text: string): string[] {
  const parts = SPACELESS.test(text)
    ? [...segmenter.segment(text.normalize('NFKC'))].flatMap(({ segment, isWordLike }) =>
        isWordLike ? [segment] : [],
      )
    : text.split(/[^\p{L}\p{M}\p{N}'’]+/u);
  return parts.map((word) => comparable(word.replace(/['’]s$/, ''))).filter(Boolean);
}
