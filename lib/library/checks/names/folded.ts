const MARK = /\p{Mn}/u;
const VOICING = /[\u3099\u309A]/;
const VOICED = /(.)[\u3099\u309A]+/gs;
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const NOT_PLAIN = /[^!-~ ]/gu;

/**
 * A text made comparable: without accents, of one width, with plain spaces and apostrophes; upper and
 * lower case are kept. `ｶﾞ` is `ガ`, `é` is `e`, `Ａ` is `A`, `’` is `'`; a line break is a space.
 */
export function foldText(original: string): string {
  const text = original.replace(NOT_PLAIN, foldLetter);
  return VOICING.test(text)
    ? text.replace(VOICED, (letters) => letters.normalize('NFC').slice(0, 1))
    : text;
}

/** Where in the original the folded text's character at `index` came from; its length for the end. */
export function placeBefore(original: string, index: number): number {
  let [at, left] = [0, index];
  for (const letter of original) {
    const plain = foldLetter(letter);
    left -= VOICING.test(plain) && at > 0 ? 0 : plain.length;
    if (left < 0) return at;
    at += letter.length;
  }
  return at;
}

const folds = new Map<string, string>();

function foldLetter(letter: string): string {
  let fold = folds.get(letter);
  if (fold === undefined) {
    const wide = letter.normalize('NFKC').replace(/\s/g, ' ').replace(/[’‘]/g, "'");
    const bare = ACCENTED.test(wide) ? wide.normalize('NFD').replace(/\p{Mn}/gu, '') : wide;
    // The sign of voicing on its own has a space before it.
    fold = /^ ?[\u3099\u309A]$/.test(bare) ? bare.trim() : MARK.test(bare) ? '' : bare;
    folds.set(letter, fold);
  }
  return fold;
}

/** Lower case, without any place in the text moving. */
export function lowered(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}
