import { expect, test } from 'vitest';
import { edited, valueAt } from './edit';
import { BLANK_ENTRY } from './own-guide';

const mira = { also: [], notes: [], name: { en: 'Mira' } };
const withMira = { ...BLANK_ENTRY, people: { mira } };

test.each([
  ['a text', ['brief', 'en'], 'She asks.', { ...BLANK_ENTRY, brief: { en: 'She asks.' } }],
  [
    'a text of somebody of whom nothing is said yet',
    ['people', 'mira', 'role', 'en'],
    'a pilot',
    { ...BLANK_ENTRY, people: { mira: { also: [], notes: [], role: { en: 'a pilot' } } } },
  ],
  [
    'a name by its letters, in one piece,',
    ['people', 'mira'],
    { ...mira, name: { en: 'Zoe\u0308' } },
    { ...BLANK_ENTRY, people: { mira: { ...mira, name: { en: 'Zo\u00EB' } } } },
  ],
  [
    'one more text of somebody',
    ['people', 'mira', 'role', 'ja'],
    '水先人',
    { ...BLANK_ENTRY, people: { mira: { ...mira, role: { ja: '水先人' } } } },
  ],
  ['nobody any more', ['people', 'mira'], undefined, BLANK_ENTRY],
  ['the last that is said of somebody', ['people', 'mira', 'name', 'en'], undefined, BLANK_ENTRY],
] as const)('%s is written', (what, path, value, then) => {
  const isOfMira = ['nobody', 'the last', 'one more'].some((start) => what.startsWith(start));
  const file = isOfMira ? withMira : BLANK_ENTRY;
  const frozen = structuredClone(file);
  expect(edited(file, path, value)).toEqual(then);
  expect(file).toEqual(frozen);
  expect(valueAt(edited(file, path, value), path)).toEqual(valueAt(then, path));
});

test('what leads nowhere is nothing', () => {
  expect(valueAt(BLANK_ENTRY, ['people', 'constructor', 'name'])).toBeUndefined();
  expect(valueAt(BLANK_ENTRY, ['scenes', 4, 'text', 'en'])).toBeUndefined();
});
