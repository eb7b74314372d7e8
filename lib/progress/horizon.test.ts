import { expect, test } from 'vitest';
import { type Key, PREMISE } from '@/lib/guide/keys';
import { horizonOf } from './horizon';
import type { LookAhead } from './look-ahead';

const to = (kind: LookAhead['kind'], key: Key): LookAhead => ({ show: 'a-show', kind, key });

test.each<[string, Key | null | undefined, LookAhead | undefined, Key]>([
  ['a position that has not been read: the premise', undefined, undefined, PREMISE],
  ['a position that nobody has said: the premise', null, undefined, PREMISE],
  ['before anything is finished: the premise', PREMISE, undefined, PREMISE],
  ['no look ahead: the position', 's01e02', undefined, 's01e02'],
  ['the guide further on: as far as that', 's01e02', to('guide', 's01e05'), 's01e05'],
  ['the guide from the premise on: as far as that', PREMISE, to('guide', 's01e01'), 's01e01'],
  ['a later season, by numbers', 's09e01', to('guide', 's10e01'), 's10e01'],
  ['the guide as of where one is', 's01e02', to('guide', 's01e02'), 's01e02'],
  ['the guide as of what is finished long since', 's01e05', to('guide', 's01e02'), 's01e05'],
  ['the recap of one entry alone', 's01e02', to('recap', 's01e05'), 's01e02'],
  ['a key that is none', 's01e02', to('guide', 's1e5'), 's01e02'],
  ['a position that is none', 's1e2', to('guide', 's01e05'), 's1e2'],
])('%s', (_, position, open, horizon) => {
  expect(horizonOf(position, open)).toBe(horizon);
});

test.each<[string, Key | null | undefined, LookAhead | undefined, Key, Key]>([
  ['nearer: as of that', 's01e05', undefined, 's01e03', 's01e03'],
  ['the premise: as of that', 's01e05', undefined, PREMISE, PREMISE],
  ['where one is', 's01e05', undefined, 's01e05', 's01e05'],
  ['further than one is: the position', 's01e05', undefined, 's01e06', 's01e05'],
  ['in a later season, by numbers', 's09e01', undefined, 's10e01', 's09e01'],
  ['where nobody has said where they are: the premise', null, undefined, 's01e03', PREMISE],
  ['a key that is none: the position', 's01e05', undefined, 's1e3', 's01e05'],
  [
    'nearer, in a look ahead at the guide: as far as that',
    's01e05',
    to('guide', 's01e07'),
    's01e03',
    's01e07',
  ],
  [
    'nearer, in a look ahead at a recap: as of that',
    's01e05',
    to('recap', 's01e07'),
    's01e03',
    's01e03',
  ],
])('a link as of %s', (_, position, open, back, horizon) => {
  expect(horizonOf(position, open, back)).toBe(horizon);
});
