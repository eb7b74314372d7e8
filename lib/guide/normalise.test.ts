import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable, placesIn, plainText } from './normalise';

test.each([
  ['é is e, whole or in parts', 'Zoë Émile Zoë', 'Zoe Emile Zoe'],
  ['one width', 'ＡＢＣ　ｶﾞｲﾄﾞ', 'ABC ガイド'],
  ['letters that no mark is taken from', 'Weiß Ærø Łódź', 'Weiss AEro Lodz'],
  ['nothing unseen', 'Mar\u00ADle\u200Bne\u200C \u202EJo\u2060nas\uFEFF', 'Marlene Jonas'],
  ['fillers of Hangul', '김\u3164철수', '김철수'],
  ['emphasis inside a name', '*Mar*lene and *Jonas* Vik', 'Marlene and Jonas Vik'],
  ['runs of spaces', 'Jonas \n Vik', 'Jonas Vik'],
  ['spaces between kanji', '桜井 舞　さん', '桜井舞さん'],
  ['spaces in Korean', '김 철수', '김 철수'],
  ['Hangul in parts', '하나'.normalize('NFD'), '하나'],
  ['kana in parts', 'がぎ'.normalize('NFD'), 'がぎ'],
  ['apostrophes', 'O’Brien ʼn', "O'Brien 'n"],
  ['a sign of voicing alone', 'あ゛い', 'あい'],
])('plain: %s', (_what, text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test.each([
  ['Émile・ガイ', 'emileがい'],
  ["O'Brien", 'obrien'],
  [' Pure  Kenji ', 'pure kenji'],
])('%s is compared as %s', (text, form) => {
  expect(comparable(text)).toBe(form);
});

test('every place of a plain text is found in the original, in order', () => {
  const letters = fc.constantFrom(...'aé* ｶﾞ桜\u00AD\u0301ß\n김𝒜e\u0308');
  fc.assert(
    fc.property(fc.array(letters), (drawn) => {
      const text = drawn.join('');
      const plain = plainText(text);
      const places = [...Array(plain.length + 1).keys()].map(placesIn(text));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.at(-1)).toBe(text.length);
      for (const [at, place] of places.entries()) {
        expect(plainText(text.slice(0, place)).length).toBeLessThanOrEqual(at + 1);
      }
    }),
  );
});
