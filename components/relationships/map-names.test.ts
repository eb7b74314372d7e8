import { expect, test } from 'vitest';
import { mapNames } from './map-names';

/** The lines in which a name is written at a point in the middle of a frame that is so wide, in ems. */
function linesIn(width: number, name: string): readonly string[] | undefined {
  const frame = { x: 0, y: 0, width, height: 20 };
  return mapNames([{ id: 'one', name, x: 0, y: 0 }], 1, 1, frame).get('one')?.lines;
}

test.each([
  [12, 'The Grand Vampire', ['The Grand Vampire']],
  [8, 'The Grand Vampire', ['The Grand ', 'Vampire']],
  [6, 'The Grand Vampire', ['Grand ', 'Vampire']],
  [4.5, 'The Grand Vampire', ['Grand…']],
  [5.5, 'Le Sauveur', ['Le ', 'Sauveur']],
  [5, 'ル・ソベール', ['ル・', 'ソベール']],
  [2, 'Irene', undefined],
])('in a width of %s, %s is written so: %j', (width, name, lines) => {
  expect(linesIn(width, name)).toEqual(lines);
});
