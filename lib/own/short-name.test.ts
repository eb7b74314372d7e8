import { expect, test } from 'vitest';
import { shortNameIn, shortNamesFor } from './short-name';

test.each([
  ['Mara Venn', 'Mara'],
  ['Jean-Luc d’Arc', undefined],
  ['Élodie O’Neill', 'Élodie'],
  ['Mara', undefined],
  ['the woman at the quay', undefined],
  ['The Keeper', undefined],
  ['Dr. Rao', undefined],
  ['Mara of the Quay', undefined],
  ['ジェーン・スミス', 'ジェーン'],
  ['高木 華', undefined],
  ['김 민수', undefined],
  ['', undefined],
])('%s is called %s', (name, expected) => {
  expect(shortNameIn(name)).toBe(expected);
});

test.each([
  ['高木 華', ['高木', '華']],
  ['김민수', ['민수']],
  ['김 민수', ['김', '민수']],
  ['灰色の男', []],
  ['회색 옷의 남자', []],
  ['Mara Venn', []],
])('%s may be called %j', (name, expected) => {
  expect(shortNamesFor(name)).toEqual(expected);
});
