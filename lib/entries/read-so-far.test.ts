import { expect, test } from 'vitest';
import { soFarText } from '@/lib/guide/served';
import { factsAt } from './fakes';
import { readSoFar } from './read-so-far';

const file = { key: 's01e02', log: ['premise', 's01e01', 's01e02'].map((key) => factsAt(key)) };
file.log.push(factsAt('s01e03', 'a "line",\nand another'));

test.each([
  ['an entry a line', soFarText(file), file],
  ['set otherwise', JSON.stringify(file, null, 1), file],
  ['without entries', soFarText({ key: 's01e02', log: [] }), { key: 's01e02', log: [] }],
  ['an entry of another shape', soFarText(file).replace('"bonds":[]', '"bonds":0'), undefined],
  ['no entries at all', '{"key":"s01e02"}', undefined],
])('a file of many entries is read, %s', async (_, text, read) => {
  expect(await readSoFar(text)).toEqual(read);
});

test('what is no JSON is not taken for a file', async () => {
  await expect(readSoFar('<html>')).rejects.toThrow(SyntaxError);
});
