import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareKeys,
  isKey,
  isOpen,
  isWithin,
  keyOf,
  keysWithin,
  lateSpecials,
  partsOf,
  positionIn,
} from './keys';

test.each([
  ['s01e02', { season: 1, episode: 2, letter: '' }],
  ['s01e08a', { season: 1, episode: 8, letter: 'a' }],
  ['s10e100', { season: 10, episode: 100, letter: '' }],
  ['s99999e99999z', { season: 99999, episode: 99999, letter: 'z' }],
])('%s is a key, and its parts are the key again', (key, parts) => {
  expect(isKey(key)).toBe(true);
  expect(partsOf(key)).toEqual(parts);
  expect(keyOf(parts)).toBe(key);
});

test('the premise is a key without parts', () => {
  expect(isKey('premise')).toBe(true);
  expect(partsOf('premise')).toBeUndefined();
});

test.each([
  ['one digit', 's1e2'],
  ['a leading zero too many', 's001e02'],
  ['a third digit that is a leading zero', 's01e012'],
  ['season 0', 's00e01'],
  ['episode 0', 's01e00'],
  ['capitals', 'S01E01'],
  ['a capital letter', 's01e01A'],
  ['two letters', 's01e01ab'],
  ['six digits', 's01e100000'],
  ['full-width digits', 's０１e０１'],
  ['a space', 's01e01 '],
  ['a line', 's01e01\n'],
  ['a file name', 's01e01.yaml'],
  ['no episode', 's01'],
  ['nothing', ''],
  ['another word', 'constructor'],
])('%s makes no key: %j', (_what, text) => {
  expect(isKey(text)).toBe(false);
  expect(partsOf(text)).toBeUndefined();
});

test.each([undefined, null, 1, {}, ['s01e01'], new String('s01e01')])('%s is no key', (value) => {
  expect(isKey(value)).toBe(false);
});

const IN_ORDER = [
  'premise',
  's01e01',
  's01e01a',
  's01e01b',
  's01e02',
  's01e09',
  's01e10',
  's01e99',
  's01e100',
  's01e100a',
  's02e01',
  's09e01',
  's10e01',
  's100e01',
];

test('keys are in viewing order by season, episode and letter, as numbers', () => {
  expect([...IN_ORDER].reverse().sort(compareKeys)).toEqual(IN_ORDER);
  for (const [place, key] of IN_ORDER.entries()) {
    expect(keysWithin(IN_ORDER, key)).toEqual(IN_ORDER.slice(0, place + 1));
  }
});

test('whatever is no key is within nothing, and nothing is within it', () => {
  for (const odd of ['', 's1e1', 's01e01 ', 'zzz', '__proto__']) {
    for (const key of [...IN_ORDER, odd]) {
      expect(isWithin(odd, key)).toBe(false);
      expect(isWithin(key, odd)).toBe(false);
    }
  }
});

const KEYS = ['premise', 's01e01', 's01e02', 's01e02a', 's02e01'];

test.each([
  ['a key of the guide', 's01e02', 's01e02'],
  ['the premise', 'premise', 'premise'],
  ['a special that the guide lacks', 's01e01a', 's01e01'],
  ['an episode that the guide lacks', 's01e07', 's01e02a'],
  ['an episode after the last', 's09e99', 's02e01'],
  ['a number', 3, 'premise'],
  ['nothing', undefined, 'premise'],
  ['a key that is not canonical', 's1e2', 'premise'],
  ['a list of keys', ['s01e02'], 'premise'],
  ['a name of the language', 'constructor', 'premise'],
])('as a position, %s means a key that the guide has, and never a later one', (_, value, key) => {
  expect(positionIn(KEYS, value)).toBe(key);
});

test.each([
  ['s01e02a', 's02e01', [], false],
  ['s01e02a', 's02e01', ['s01e02a'], true],
  ['s01e02a', 's01e02', ['s01e02a'], false],
  ['s01e02a', 's01e02a', [], false],
  ['s01e02', 's02e01', [], true],
  ['premise', 'premise', [], true],
  ['s02e02', 's02e01', ['s02e02'], false],
])('%s at %s with %j: a special opens for nobody by itself', (key, horizon, specials, open) => {
  expect(isOpen(key, horizon, specials)).toBe(open);
  const late = isWithin(key, horizon) && !open ? [key] : [];
  expect(lateSpecials([key], horizon, specials)).toEqual(late);
});

test('a guide without keys is at the premise', () => {
  expect(positionIn([], 's01e01')).toBe('premise');
});

test('any parts make a key that is in order with any other', () => {
  const number = fc.integer({ min: 1, max: 99_999 });
  const parts = fc.record({
    season: number,
    episode: number,
    letter: fc.constantFrom('', ...'abz'),
  });
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      expect(partsOf(keyOf(a))).toEqual(a);
      expect(Math.sign(compareKeys(keyOf(a), keyOf(b)))).toBe(
        -Math.sign(compareKeys(keyOf(b), keyOf(a))) + 0,
      );
      expect(isWithin(keyOf(a), keyOf(b)) && isWithin(keyOf(b), keyOf(a))).toBe(
        keyOf(a) === keyOf(b),
      );
    }),
    { numRuns: 200 },
  );
});
