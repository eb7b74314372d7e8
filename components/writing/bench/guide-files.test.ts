import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGuide, type GuideFiles } from '@/lib/arbitrary/guides';
import { longShow } from '@/lib/arbitrary/long-show';
import { filesOf } from '@/lib/library/author/written';
import { dataRoot, readRoot } from '@/lib/library/read/files';
import { readEntry } from '@/lib/own/entry-shape';
import { zipped } from '@/lib/zip/zipped';
import { openGuide } from './open-guide';
import { packGuide } from './pack-guide';

/** A few in each test run, more in `npm run prove`. */
const RUNS = { numRuns: Math.min(Number(process.env.KOKOMADE_RUNS ?? 20), 200) };

const LONG = longShow({ episodes: 30, people: 40, facts: 300 });

const fileOf = (parts: BlobPart[], name = 'guide.zip') => new File(parts, name);

const zipOf = async (files: Iterable<readonly [string, string]>) => fileOf([await zipped(files)]);

async function packed({ show, entries }: GuideFiles, horizon = 's99999e99999') {
  const all = { titles: {}, beside: { 'sources.yaml': 'S1: {}' }, horizon };
  return packGuide({ slug: 'a-show', file: show, entries, ...all });
}

async function opened(zip: Blob) {
  const guide = await openGuide([fileOf([zip])], [''], ['en']);
  if ('trouble' in guide) throw new Error(`${guide.trouble} ${guide.faults}`);
  return guide;
}

test('what is saved is right, and is opened as what it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyGuide(), async (guide) => {
      const { zip, faults } = await packed(guide);
      expect(faults.filter((line) => /form|reference|early/.test(line))).toEqual([]);
      const { file, entries, beside } = await opened(zip);
      expect({ show: file, entries }).toEqual(guide);
      expect(beside).toEqual({ 'sources.yaml': 'S1: {}' });
    }),
    RUNS,
  );
});

test('a long guide and those of the library are saved as they were opened', async () => {
  const { folders } = await readRoot(dataRoot());
  const long = filesOf(LONG);
  for (const [slug, files] of [
    ['long', long] as const,
    ...folders.map((one) => [one.slug, one.files] as const),
  ]) {
    const before = await opened(
      await zipOf([...files].map(([name, text]) => [`${slug}/${name}`, text])),
    );
    const { zip } = await packed({ show: before.file, entries: before.entries }, 'premise');
    const after = await opened(zip);
    expect([after.file, after.entries]).toEqual([before.file, before.entries]);
    for (const { file } of after.entries) expect(readEntry(file).isWhole).toBe(true);
  }
}, 60_000);

test.each([
  ['nothing', [], 'none'],
  ['no guide', [['a.txt', 'hello']], 'none'],
  [
    'two guides',
    [
      ['a/show.yaml', 'title: A\nlanguages: [en]'],
      ['b/show.yaml', ''],
    ],
    'several',
  ],
  ['no languages', [['a/show.yaml', 'title: A']], 'unreadable'],
  ['a path out of the folder', [['../show.yaml', 'title: A\nlanguages: [en]']], 'broken'],
  ['what is too long', [['a/show.yaml', ' '.repeat(2 ** 21)]], 'tooLarge'],
] as const)('of %s nothing is taken', async (_, files, trouble) => {
  expect(await openGuide([await zipOf(files)], [''], ['en'])).toMatchObject({ trouble });
});

test('what is wrong is said by file and line, and the rest is taken', async () => {
  const zip = await zipOf([
    ['a/show.yaml', 'title: A\nlanguages: [en]\n'],
    ['a/premise.yaml', ''],
    ['a/s01e01.yaml', 'title: One\nbrief: <b>She</b> asks.\nmood: grim\n'],
    ['a/picture.md', ''],
  ]);
  const { entries, faults } = await opened(zip);
  expect(entries[1]?.file.brief).toEqual({ en: '<b>She</b> asks.' });
  expect(faults).toEqual([
    expect.stringContaining('picture.md:1:1'),
    expect.stringContaining('s01e01.yaml:3:1 form: "mood" is not a key here'),
  ]);
});

test('whatever an archive is, opening it ends, and says why nothing was taken', async () => {
  const right = new Uint8Array(await (await zipOf(filesOf(LONG))).slice(0, 20_000).arrayBuffer());
  const torn = fc.record({
    at: fc.nat(right.length - 1),
    byte: fc.nat(255),
    end: fc.nat(right.length),
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(torn, fc.uint8Array({ maxLength: 300 })), async (made) => {
      const bytes = made instanceof Uint8Array ? made : right.slice(0, made.end);
      if (!(made instanceof Uint8Array)) bytes[made.at] = made.byte;
      const { trouble } = (await openGuide(
        [fileOf([bytes as Uint8Array<ArrayBuffer>])],
        [''],
        ['en'],
      )) as {
        trouble: string;
      };
      expect(trouble).toBeDefined();
    }),
    { numRuns: Math.min(Number(process.env.KOKOMADE_RUNS ?? 200), 1000) },
  );
});

test('a show of TVmaze gives numbers, titles and dates', async () => {
  const episode = {
    season: 1,
    number: 1,
    name: 'Fog',
    airdate: '2031-04-02',
    summary: 'A spoiler.',
  };
  const recorded = { id: 1, name: 'The Night Ferry', _embedded: { episodes: [episode] } };
  const show = await openGuide([fileOf([JSON.stringify(recorded)], 'show.json')], [''], ['en']);
  expect(show).toMatchObject({
    file: { title: { en: 'The Night Ferry' } },
    entries: [
      { key: 'premise' },
      { key: 's01e01', file: { title: { en: 'Fog' }, aired: '2031-04-02' } },
    ],
  });
  expect(JSON.stringify(show)).not.toContain('spoiler');
});
