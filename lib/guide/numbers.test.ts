import { expect, test } from 'vitest';
import { numbersOf } from './numbers';

const KEYS = ['premise', 's01e01', 's01e02', 's01e02a', 's02e01', 's02e02'];

test.each([
  ['seasons', {}, ['', '1', '2', '2', '1', '2']],
  ['continuous', {}, ['0', '1', '2', '2', '3', '4']],
  ['continuous', { s02e01: '2.5' }, ['0', '1', '2', '2', '2.5', '4']],
  ['seasons', { s02e01: '13', s02e02: '14' }, ['', '1', '2', '2', '13', '14']],
] as const)('counted by %s, with %j', (numbering, numbers, expected) => {
  expect(KEYS.map(numbersOf(KEYS, { numbering, numbers }))).toEqual(expected);
});

test('no later key matters to a number', () => {
  const show = { numbering: 'continuous', numbers: {} } as const;
  const whole = numbersOf(KEYS, show);
  const some = KEYS.slice(0, 4);
  expect(some.map(numbersOf(some, show))).toEqual(some.map(whole));
});
