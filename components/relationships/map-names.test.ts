import { expect, test } from 'vitest';
import { mapNames } from './map-names';

/** How a name is written at a point in the middle of a frame that is so wide, in ems. */
function writtenIn(width: number, name: string) {
  const frame = { x: 0, y: 0, width, height: 20 };
  return mapNames([{ id: 'one', name, x: 0, y: 0 }], 1, 1, frame).get('one');
}

test.each([
  [12, 'The Grand Vampire', 1, ['The Grand Vampire']],
  [8, 'The Grand Vampire', 1, ['The Grand ', 'Vampire']],
  [5.3, 'The Grand Vampire', 1, ['The ', 'Grand ', 'Vampire']],
  [4.5, 'The Grand Vampire', 0.85, ['The ', 'Grand ', 'Vampire']],
  [5.5, 'Le Sauveur', 1, ['Le ', 'Sauveur']],
  [5, 'ル・ソベール', 1, ['ル・', 'ソベール']],
  [7, 'スコットランド', 0.85, ['スコットランド']],
  [6, 'スコットランドヤード', 0.75, ['スコットラン…']],
  [2, 'Irene', undefined, undefined],
])('in a width of %s, %s is written at a size of %s so: %j', (width, name, size, lines) => {
  const written = writtenIn(width, name);
  expect([written?.size, written?.lines]).toEqual([size, lines]);
});

test('whoever came first takes another place where a later name has only one', () => {
  const frame = { x: 0, y: 0, width: 8, height: 6 };
  const points = [
    { id: 'first', name: 'Ann', x: -0.4, y: 2 },
    { id: 'second', name: 'Bernard', x: -0.6, y: -2 },
  ];
  const names = mapNames(points, 0.5, 1, frame);
  expect([...names.values()].map(({ lines }) => lines)).toHaveLength(2);
});
