import { expect, test } from 'vitest';
import { columnsOf, keyAt } from './columns';

test('a number has the room that its signs need, seasons stand apart, and nothing moves for what follows', () => {
  const seasons = [
    { season: 1, keys: ['s01e999', 's01e1000'] },
    { season: 2, keys: ['s02e01'] },
  ] as const;
  const numberOf = (key: string) => key.slice(4).replace(/^0/, '');
  const columns = columnsOf(seasons, numberOf);
  expect([...columns.at.values()]).toEqual([
    { x: 0, width: 24 },
    { x: 24, width: 32 },
    { x: 70, width: 24 },
  ]);
  expect([columns.width, keyAt(columns, 55), keyAt(columns, 60)]).toEqual([
    94,
    's01e1000',
    undefined,
  ]);
  expect([...columnsOf(seasons.slice(0, 1), numberOf).at]).toEqual([...columns.at].slice(0, 2));
});
