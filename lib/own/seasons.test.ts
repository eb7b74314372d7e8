import { expect, test } from 'vitest';
import { keysOfSeasons, seasonsIn, withNewSeason, withNext } from './seasons';

test.each([
  ['12', [12]],
  ['10, 8', [10, 8]],
  ['10と8', [10, 8]],
  ['１０、８', [10, 8]],
  ['2 seasons: 10 and 8', [10, 8]],
  ['none', undefined],
  ['0', undefined],
  ['9999', undefined],
])('"%s" is as many as %o', (typed, seasons) => {
  expect(seasonsIn(typed)).toEqual(seasons);
});

test('there is one more where the last one is finished, in a season that may be a new one', () => {
  const one = withNext(keysOfSeasons([]), 'premise');
  const three = withNext(withNext(one, 's01e01'), 's01e02');
  expect(one).toEqual(['premise', 's01e01']);
  expect(withNext(three, 's01e02')).toBe(three);
  expect(withNewSeason(three)).toEqual(['premise', 's01e01', 's01e02', 's02e01']);
  expect(withNewSeason(one)).toBe(one);
  expect(withNext(withNewSeason(three), 's02e01').at(-1)).toBe('s02e02');
});
