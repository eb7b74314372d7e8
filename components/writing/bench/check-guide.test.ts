import { expect, test } from 'vitest';
import { showFile } from '@/lib/own/begin';
import { edited } from '@/lib/own/edit';
import { BLANK_ENTRY } from '@/lib/own/own-guide';
import { checkGuide } from './check-guide';

const jonas = { name: { en: 'Jonas' }, also: [], notes: [] };
const first = edited(
  edited(BLANK_ENTRY, ['brief', 'en'], 'Jonas is at the inn.'),
  ['scenes'],
  [{ text: { en: 'A fog.' }, about: ['nobody'], sources: [] }],
);

/** What is said of the first entry of a guide whose second makes somebody known, or not. */
const doubtsWith = (people: object) =>
  checkGuide({
    file: showFile('The Night Ferry', 'en', 'episode'),
    entries: [
      { key: 'premise', file: BLANK_ENTRY },
      { key: 's01e01', file: first },
      { key: 's01e02', file: edited(BLANK_ENTRY, ['people'], people) },
    ],
    key: 's01e01',
  });

test('what nobody can know yet is said where it is written, by its own words', () => {
  expect(doubtsWith({ jonas })).toEqual([
    { path: ['scenes', 0, 'about', 0], rule: 'reference', words: undefined },
    { path: ['brief', 'en'], rule: 'name-early', words: 'Jonas' },
  ]);
});

test('where nobody comes to be known, nothing is said of a name', () => {
  expect(doubtsWith({}).map(({ rule }) => rule)).toEqual(['reference']);
});
