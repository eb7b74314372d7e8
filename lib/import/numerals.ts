const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ROMAN = { i: 1, v: 5, x: 10, l: 50 } as const;
const KANJI = '一二三四五六七八九';

/** What a number may look like, for a pattern: in figures, in words, Roman, in kanji. */
export const NUMERAL = `\\d{1,4}|${WORDS.toReversed().join('|')}|[ivxl]+|[${KANJI}十]+`;

/** The number that is written so, in lower case; undefined where it is none. */
export function numberOf(numeral: string): number | undefined {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  if (WORDS.includes(numeral)) return WORDS.indexOf(numeral) + 1;
  return /^[ivxl]+$/.test(numeral) ? ofRoman(numeral) : ofKanji(numeral);
}

function ofRoman(numeral: string): number | undefined {
  const values = Array.from(numeral, (letter) => ROMAN[letter as keyof typeof ROMAN]);
  const sum = values.reduce<number>((all, value, place) => {
    return all + (value < (values[place + 1] ?? 0) ? -value : value);
  }, 0);
  return /^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(numeral) ? sum : undefined;
}

function ofKanji(numeral: string): number | undefined {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(numeral);
  if (!match) return undefined;
  const [, first, ten, last] = match;
  const of = (digit = '') => KANJI.indexOf(digit) + 1;
  if (!ten) return first && !last ? of(first) : undefined;
  return (first ? of(first) : 1) * 10 + (last ? of(last) : 0);
}
