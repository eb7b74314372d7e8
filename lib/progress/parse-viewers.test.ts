import { expect, test } from 'vitest';
import { nameFrom } from './parse-viewers';

const ZWJ = '\u200d';
const ZWNJ = '\u200c';
const ENGLAND = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';

test.each([
  [`👩${ZWJ}🚀 Ana`, `👩${ZWJ}🚀 Ana`],
  [`👨${ZWJ}👩${ZWJ}👧${ZWJ}👦`, `👨${ZWJ}👩${ZWJ}👧${ZWJ}👦`],
  ['❤️ Mina', '❤️ Mina'],
  [`نمی${ZWNJ}دانم`, `نمی${ZWNJ}دانم`],
  [`क्${ZWJ}ष`, `क्${ZWJ}ष`],
  [`${ENGLAND} Jo`, `${ENGLAND} Jo`],
  ['👋🏽', '👋🏽'],
  ['Zoe\u0308', 'Zoë'],
  ['  Ann \n\t Lee ', 'Ann Lee'],
  ['Ann\u202eeeL', 'Ann eeL'],
  ['Ann\u200b', 'Ann'],
  ['\u2066Ann\u2069', 'Ann'],
  ['Ann\u0000\u001b[31m', 'Ann [31m'],
  ['Ann\u00adLee', 'Ann Lee'],
  [`Ann${ZWJ}`, 'Ann'],
  [`${ZWJ}${ZWNJ}`, ''],
  ['\u200b\u2060\ufeff', ''],
  ['   ', ''],
  ['한지원', '한지원'],
  ['\u1112\u1161\u11ab', '한'],
  ['a'.repeat(50), 'a'.repeat(40)],
])('%j is called %j', (typed, name) => {
  expect(nameFrom(typed)).toBe(name);
});

test('a name is what it was when it is read again', () => {
  const long = `${'a'.repeat(39)}👩${ZWJ}🚀`;
  expect(nameFrom(nameFrom(long))).toBe(nameFrom(long));
  expect(nameFrom(long)).not.toMatch(/\u200d$/);
});
