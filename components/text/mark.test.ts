import { expect, test } from 'vitest';
import { markOf } from './mark';

test.each([
  ['Hana Lee', 'HL'],
  ['Irene', 'IR'],
  ['くろいわ・けんじ', 'くけ'],
  ['The Grand Vampire', 'GV'],
  ["l'Inspecteur", 'IN'],
  ['Le Sauveur', 'SA'],
  ['An old man', 'OM'],
  // No articles, or nothing else.
  ['Theodora', 'TH'],
  ['Lee', 'LE'],
  ['The', 'TH'],
  ['“?”', '?'],
])('%s is marked %s', (name, mark) => {
  expect(markOf(name)).toBe(mark);
});
