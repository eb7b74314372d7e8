import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { type UnzipLimits, unzip, type ZipError } from './unzip';

const LIMITS = { file: 1_000_000, all: 3_000_000, files: 10 };
const ZEROS = new Uint8Array(2_000_000);

type Files = Readonly<Record<string, string | Uint8Array>>;

async function zipped(files: Files, options?: object): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const [name, text] of Object.entries(files)) {
    await writer.add(
      name,
      typeof text === 'string' ? new TextReader(text) : new Uint8ArrayReader(text),
    );
  }
  return (await writer.close()) as Uint8Array<ArrayBuffer>;
}

/** What comes out, as text by path; or why nothing more does. */
async function outOf(bytes: Uint8Array<ArrayBuffer>, limits: UnzipLimits = LIMITS) {
  const files: Record<string, string> = {};
  try {
    for await (const { path, bytes: of } of unzip(
      new Blob([bytes]),
      (path) => path.endsWith('.csv'),
      limits,
    )) {
      files[path] = new TextDecoder().decode(of);
    }
  } catch (error) {
    return (error as ZipError).trouble;
  }
  return files;
}

test.each([{}, { level: 0 }, { dataDescriptor: true, useUnicodeFileNames: true }])(
  'the wanted files come out, however they are packed: %o',
  async (options) => {
    const files = { 'a.csv': 'one', 'deep/日本.csv': '二', 'token.txt': 'secret', 'e.csv': '' };
    expect(await outOf(await zipped(files, options))).toEqual({
      'a.csv': 'one',
      'deep/日本.csv': '二',
      'e.csv': '',
    });
  },
);

test.each([
  ['of a password', 'locked', { 'a.csv': 'one' }, { password: 'x' }],
  ['one file is too large', 'tooLarge', { 'a.csv': ZEROS }, {}],
  [
    'there are too many',
    'tooLarge',
    Object.fromEntries(Array.from('abcdefghijk', (n) => [n, ''])),
    {},
  ],
] as const)('none come out where %s', async (_why, trouble, files, options) => {
  expect(await outOf(await zipped(files, options))).toBe(trouble);
});

test('all together are counted, too', async () => {
  const million = ZEROS.slice(0, 900_000);
  const files = { '1.csv': million, '2.csv': million, '3.csv': million, '4.csv': million };
  expect(await outOf(await zipped(files))).toBe('tooLarge');
});

test('what is not wanted may be of any size, since it is not unpacked', async () => {
  expect(await outOf(await zipped({ 'film.mov': ZEROS, 'a.csv': 'one' }))).toEqual({
    'a.csv': 'one',
  });
});

test('a size that is a lie is found out, in either of the two places where it stands', async () => {
  const bytes = await zipped({ 'a.csv': ZEROS });
  const view = new DataView(bytes.buffer);
  const at = (signature: number) => {
    for (let i = 0; i < bytes.length - 4; i += 1)
      if (view.getUint32(i, true) === signature) return i;
    throw new Error('not there');
  };
  view.setUint32(at(0x02014b50) + 24, 10, true);
  expect(await outOf(bytes)).not.toBeTypeOf('object');
  view.setUint32(at(0x04034b50) + 22, 10, true);
  expect(await outOf(bytes)).not.toBeTypeOf('object');
});

test.each(['../a.csv', '/a.csv', 'C:/a.csv', 'x\\..\\..\\a.csv', 'a//b.csv'])(
  'a path that leads elsewhere, %s, closes the archive',
  async (path) => {
    expect(await outOf(await zipped({ [path]: 'one' }, { filenameValidation: 'tolerant' }))).toBe(
      'broken',
    );
  },
);

test('what is no archive, or half of one, is broken', async () => {
  const whole = await zipped({ 'a.csv': 'one' });
  expect(await outOf(whole.slice(0, 40))).toBe('broken');
  expect(
    await outOf(new TextEncoder().encode('show,season,episode') as Uint8Array<ArrayBuffer>),
  ).toBe('broken');
});
