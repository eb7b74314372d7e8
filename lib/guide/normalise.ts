/**
 * The forms in which texts are compared: one for names in running text, whose places in it are known,
 * and one for what somebody types. Whatever can't be seen (soft hyphens, joiners, marks of direction)
 * and whatever is only a way to write (accents, width, emphasis, runs of spaces) does not count.
 */

/** Letters that Unicode does not take apart into a plain one and its marks. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  þ: 'th',
};

/** What is not plain as it stands: spaces, asterisks, signs that make up Hangul, other letters with their marks. */
const TOKEN = /\s+|\*|[\u1100-\u11FF]+|[^!-~\s][\p{M}\uFF9E\uFF9F]*|[!-~][\p{M}\uFF9E\uFF9F]+/gu;
/** Format signs, and the letters that are no more than a place for one. */
const UNSEEN = /[\p{Cf}\u115F\u1160\u3164\uFFA0]/gu;
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * A text as names are looked for in it: without accents, of one width, with plain spaces and apostrophes;
 * upper and lower case are kept. `ｶﾞ` is `ガ`, `é` is `e`, `Ａ` is `A`, `’` is `'`; a line break is a
 * space, and between Japanese words there is none.
 */
export function plainText(original: string): string {
  return original.replace(TOKEN, (token, at: number) => plainToken(token, original, at));
}

/** For a text: where in it the plain text's character at an index came from; its length for the end. */
export function placesIn(original: string): (index: number) => number {
  const places: number[] = [];
  let at = 0;
  const upTo = (end: number) => {
    while (at < end) places.push(at++);
  };
  for (const { 0: token, index: start } of original.matchAll(TOKEN)) {
    upTo(start);
    for (const _ of plainToken(token, original, start).split('')) places.push(start);
    at = start + token.length;
  }
  upTo(original.length);
  return (index) => places[index] ?? original.length;
}

const plains = new Map<string, string>();

function plainToken(token: string, text: string, at: number): string {
  if (/^[^\S\uFEFF]/.test(token)) {
    const beside = [text.slice(0, at).at(-1) ?? '', text[at + token.length] ?? ''];
    return beside.every((letter) => SPACELESS.test(letter)) ? '' : ' ';
  }
  let plain = plains.get(token);
  if (plain === undefined) {
    const wide = token.normalize('NFKC').replace(/\s/g, ' ').replace(/[’‘ʼ]/g, "'");
    const bare = ACCENTED.test(wide) ? wide.normalize('NFD').replace(/\p{M}/gu, '') : wide;
    const seen = bare.replace(UNSEEN, '').replace(/^[ *]?\p{M}*$|\*/u, '');
    plain = Array.from(seen, (letter) => PLAIN[letter] ?? letter).join('');
    plains.set(token, plain);
  }
  return plain;
}

/**
 * A text with its letters in one piece, as most keyboards write them: some write `Zoë` with an `e` and two
 * dots, some a syllable of Hangul by its letters. Other ways of writing stay as they are.
 */
export function composed(text: string): string {
  return text.replace(/[^\p{M}]\p{M}+|[\u1100-\u11FF]+/gu, (letters) => letters.normalize('NFC'));
}

/** Lower case, without any place in the text moving. */
export function lowered(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}

/**
 * What two writings of a word have in common, for who types one of them: plain, and without case, the
 * difference between katakana and hiragana, and the dots and apostrophes inside names. Voiced and
 * unvoiced kana differ.
 */
export function comparable(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[・·']/g, '')
    .trim();
}
