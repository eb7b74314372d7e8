import { expect, test } from 'vitest';
import { soFarText } from '@/lib/guide/served';
import { factsAt } from './fakes';
import { readSoFar } from './read-so-far';

const file = { key: 's01e02', log: ['premise', 's01e01', 's01e02'].map((key) => factsAt(key)) };
file.log.push(factsAt('s01e03', '一 "line",\nand another'));

test.each([
  ['an entry a line', soFarText(file), file],
  ['set otherwise', JSON.stringify(file, null, 1), file],
  ['without entries', soFarText({ key: 's01e02', log: [] }), { key: 's01e02', log: [] }],
  ['an entry of another shape', soFarText(file).replace('"bonds":[]', '"bonds":0'), undefined],
  ['no entries at all', '{"key":"s01e02"}', undefined],
])('a file of many entries is read, %s', async (_, text, read) => {
  expect(await readSoFar(inPieces(text))).toEqual(read);
});

test.each(['<html>', soFarText(file).slice(0, -1)])(
  'what is no JSON, or cut off, is not taken for a file',
  async (text) => {
    await expect(readSoFar(inPieces(text))).rejects.toThrow(SyntaxError);
  },
);

/** An answer that comes in pieces, which end inside of lines and of letters. */
function inPieces(text: string): Response {
  const bytes = new TextEncoder().encode(text);
  return new Response(
    new ReadableStream({
      start(stream) {
        for (let at = 0; at < bytes.length; at += 7) stream.enqueue(bytes.slice(at, at + 7));
        stream.close();
      },
    }),
  );
}
