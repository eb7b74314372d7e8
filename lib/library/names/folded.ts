/** A text made comparable, and where each of its characters came from. */
export interface Folded {
  /** Without accents, of one width, with plain spaces and apostrophes; upper and lower case are kept. */
  text: string;
  /** By place in `text`, the place in the original; one more for the end. */
  places: readonly number[];
}

const MARK = /\p{Mn}/u;
const VOICING = /[\u3099\u309A]/;
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** `ｶﾞ` is `ガ`, `é` is `e`, `Ａ` is `A`, `’` is `'`; a line break is a space. */
export function foldText(original: string): Folded {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of original) {
    const plain = foldLetter(letter);
    if (VOICING.test(plain) && text !== '') {
      text = text.slice(0, -1) + (text.slice(-1) + plain).normalize('NFC').slice(0, 1);
    } else {
      text += plain;
      for (let n = 0; n < plain.length; n++) places.push(at);
    }
    at += letter.length;
  }
  places.push(at);
  return { text, places };
}

const folds = new Map<string, string>();

function foldLetter(letter: string): string {
  if (/^[!-~ ]$/.test(letter)) return letter;
  let fold = folds.get(letter);
  if (fold === undefined) {
    const wide = letter.normalize('NFKC').replace(/\s/g, ' ').replace(/[’‘]/g, "'");
    const bare = ACCENTED.test(wide) ? wide.normalize('NFD').replace(/\p{Mn}/gu, '') : wide;
    fold = MARK.test(bare) && !VOICING.test(bare) ? '' : bare;
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
