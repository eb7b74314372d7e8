/** Letters that Unicode does not take apart into a plain one and its marks. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/**
 * What two writings of a word have in common: without case, width, diacritics, the difference between
 * katakana and hiragana, and the dots and apostrophes inside names. Voiced and unvoiced kana differ.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[・·'’ʼ]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** The words of a text, folded; those of Japanese by a dictionary, since no spaces part them. */
export function wordsOf(text: string): string[] {
  const parts = SPACELESS.test(text)
    ? [...segmenter.segment(text.normalize('NFKC'))].flatMap(({ segment, isWordLike }) =>
        isWordLike ? [segment] : [],
      )
    : text.split(/[^\p{L}\p{M}\p{N}'’]+/u);
  return parts.map((word) => folded(word.replace(/['’]s$/, ''))).filter(Boolean);
}
