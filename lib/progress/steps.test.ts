import { expect, test } from 'vitest';
import { openedBy, stepsFrom } from './steps';

const KEYS = ['premise', 's01e01', 's01e02', 's01e02a', 's02e01', 's02e02', 's03e01'];

const shown = (position: string, numbers?: 'season' | 'next') => {
  const { next, seasons, left } = stepsFrom(KEYS, position, numbers);
  return [next, seasons.map(({ season, keys }) => `${season}: ${keys.join(' ')}`), left];
};

test.each([
  ['premise', 's01e01', ['1: s01e01 s01e02 s01e02a'], 3],
  ['s01e02', 's01e02a', ['1: s01e01 s01e02 s01e02a'], 1],
  ['s01e02a', 's02e01', ['1: s01e01 s01e02 s01e02a', '2: s02e01 s02e02'], 2],
  ['s02e01', 's02e02', ['1: s01e01 s01e02 s01e02a', '2: s02e01 s02e02'], 1],
  ['s03e01', undefined, ['1: s01e01 s01e02 s01e02a', '2: s02e01 s02e02', '3: s03e01'], 0],
])('at %s the next one is %s, and no later season is named', (position, next, seasons, left) => {
  expect(shown(position)).toEqual([next, seasons, left]);
});

test.each([
  ['premise', ['1: s01e01']],
  ['s01e01', ['1: s01e01 s01e02']],
  ['s01e02a', ['1: s01e01 s01e02 s01e02a', '2: s02e01']],
  ['s03e01', ['1: s01e01 s01e02 s01e02a', '2: s02e01 s02e02', '3: s03e01']],
])(
  'to somebody at %s who wants the next number alone, no other one is named',
  (position, seasons) => {
    expect(shown(position, 'next')[1]).toEqual(seasons);
  },
);

test('what comes after the season that one is in matters to no step', () => {
  for (const position of ['premise', 's01e01', 's01e02']) {
    expect(stepsFrom(KEYS.slice(0, 4), position)).toEqual(stepsFrom(KEYS, position));
  }
});

test('a guide without episodes has no steps', () => {
  expect(stepsFrom(['premise'], 'premise')).toEqual({ next: undefined, seasons: [], left: 0 });
});

test.each([
  ['premise', 's01e02', ['s01e01', 's01e02']],
  ['s01e02', 's02e01', ['s01e02a', 's02e01']],
  ['s02e01', 's01e01', []],
])('from %s to %s opens %j', (position, to, opened) => {
  expect(openedBy(KEYS, position, to)).toEqual(opened);
});
