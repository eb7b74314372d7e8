import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import { importedFrom } from './imported';
import { LIMITS } from './limits';
import { planOf } from './plan';
import { type Done, readFiles } from './read-files';
import { SHOWS } from './samples/shows';

const FOLDER = 'lib/import/fixtures';

const fileOf = (name: string, bytes: Uint8Array | string) =>
  new File([bytes as Uint8Array<ArrayBuffer>], name);
const fixture = (name: string) => readFileSync(path.join(FOLDER, name));

/** A fixture under a name that tells nothing of it: a folder, as an archive. */
async function dropped(name: string): Promise<File> {
  const place = path.join(FOLDER, name);
  if (!statSync(place).isDirectory()) return fileOf('x', readFileSync(place));
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const file of readdirSync(place, { recursive: true, encoding: 'utf8' })) {
    if (statSync(path.join(place, file)).isFile()) {
      await writer.add(
        `export/${file}`,
        new Uint8ArrayReader(readFileSync(path.join(place, file))),
      );
    }
  }
  return fileOf('x', await writer.close());
}

const imported = async (files: readonly File[]) =>
  importedFrom(await readFiles(files, () => {}), SHOWS);

/** For each profile and show: where one would be, of which stops, and what there is beside. */
async function plansFrom(files: readonly File[]) {
  const { profiles, unmatched, unreadable } = await imported(files);
  const lines = profiles.flatMap(({ name, seen }) =>
    seen.map((one) => {
      const { proposed, stops, count } = planOf(one, undefined);
      const by = name && `${name}: `;
      return `${by}${one.slug} ${proposed ?? '-'} of ${stops.join(' ')}, ${count} and ${one.unplaced}`;
    }),
  );
  const others = unmatched.map(({ title, episodes }) => `${title} ${episodes.length}`);
  return { lines: lines.sort(), others: others.sort(), unreadable };
}

/** By hand: the stop that is proposed, all stops, how many episodes, how many of no number here. */
const LINES = {
  'trakt-flat': [
    'lamp-room s01e04 of s01e04 s01e07, 5 and 1',
    'night-ferry s01e01 of s01e01, 1 and 0',
  ],
  'trakt-folders': ['lamp-room s02e03 of s02e03, 11 and 0'],
  'trakt-folders/watched/watched-shows.json': ['lamp-room s01e05 of s01e05, 5 and 0'],
  'trakt-generic.csv': ['lamp-room s01e02 of s01e02, 2 and 0'],
  'trakt-generic.json': ['lamp-room s01e02 of s01e02, 2 and 0'],
  'netflix-en.csv': [
    'harbour s01e01 of s01e01, 1 and 0',
    'harbour-lights s01e02 of s01e02, 2 and 0',
    'lamp-room s02e02 of s02e02, 10 and 0',
  ],
  'netflix-ja.csv': [
    'lamp-room s01e04 of s01e04, 4 and 0',
    'night-ferry s01e02 of s01e02, 2 and 0',
  ],
  'netflix-ko.csv': [
    'lamp-room s01e03 of s01e03 s02e02, 5 and 0',
    'night-ferry s01e01 of s01e01, 1 and 0',
  ],
  'netflix-pt.csv': [
    'lamp-room s01e02 of s01e02, 2 and 0',
    'night-ferry s01e01 of s01e01, 1 and 0',
  ],
  'netflix-fi.csv': [
    'lamp-room s01e03 of s01e03, 3 and 0',
    'night-ferry s01e01 of s01e01, 1 and 0',
  ],
  'netflix-by-law': ['Mina: lamp-room s01e02 of s01e02, 2 and 0'],
  'netflix-activity.csv': [
    'Jun: lamp-room s01e01 of s01e01, 1 and 0',
    'Mina: lamp-room s01e02 of s01e02, 2 and 0',
  ],
  'tv-time-by-law': [
    'lamp-room s01e03 of s01e03, 3 and 2',
    'night-ferry s01e02 of s01e02, 2 and 0',
  ],
  'tv-time-episodes.csv': ['lamp-room s01e02 of s01e02, 2 and 2'],
  'tv-time-series.json': ['lamp-room s01e01 of s01e01 s01e03, 2 and 1'],
  'tv-time-liberator.csv': ['lamp-room s01e02 of s01e02, 2 and 1'],
  'tv-time-short.csv': ['lamp-room s01e02 of s01e02, 2 and 0'],
  'simkl.json': [
    'harbour s01e02 of s01e02, 2 and 0',
    'harbour-lights s01e02 of s01e02, 2 and 0',
    'lamp-room s01e01 of s01e01 s01e03, 2 and 0',
    'night-ferry s01e05 of s01e05, 5 and 0',
  ],
  'series-guide.json': ['lamp-room s01e02 of s01e02, 2 and 0'],
  'yamtrack.csv': ['harbour s01e03 of s01e03, 3 and 0', 'lamp-room s01e02 of s01e02, 2 and 0'],
  'my-anime-list.xml': [
    'harbour-lights s01e02 of s01e02, 2 and 0',
    'lamp-room s02e01 of s02e01, 9 and 0',
  ],
  'plain.csv': ['lamp-room s01e03 of s01e03, 3 and 0', 'night-ferry - of s01e06, 1 and 0'],
};

/** What matched nothing, and the rows that could not be read; where it is not said, none. */
const BESIDE: Record<string, { others?: string[]; unreadable?: number }> = {
  'trakt-flat': { others: ['The Night Ferry 1'], unreadable: 1 },
  'netflix-en.csv': { others: ['A Film 1', 'Other Show 2'], unreadable: 2 },
  'netflix-activity.csv': { unreadable: 1 },
  'tv-time-episodes.csv': { unreadable: 1 },
  'simkl.json': { others: ['Lamp Room Second Season 1'] },
  'plain.csv': { unreadable: 3 },
};

const NAMES = Object.keys(LINES) as (keyof typeof LINES)[];

test('every fixture is read', () => {
  const named = NAMES.map((name) => name.split('/')[0]);
  expect([...new Set(named)].sort()).toEqual(readdirSync(FOLDER).sort());
});

test.each(NAMES)('%s leads where it says', async (name) => {
  const { others = [], unreadable = 0 } = BESIDE[name] ?? {};
  expect(await plansFrom([await dropped(name)])).toEqual({
    lines: LINES[name],
    others,
    unreadable,
  });
});

test.each(['plain.csv', 'netflix-ja.csv', 'yamtrack.csv', 'my-anime-list.xml', 'simkl.json'])(
  '%s says the same in other bytes',
  async (name) => {
    const text = fixture(name).toString();
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    for (const bytes of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), wide, gzipSync(text)]) {
      expect((await plansFrom([fileOf('x', bytes)])).lines).toEqual(
        LINES[name as keyof typeof LINES],
      );
    }
  },
);

test('several files are one import: what two of them say counts once', async () => {
  const files = await Promise.all(
    ['tv-time-short.csv', 'netflix-ja.csv', 'plain.csv'].map(dropped),
  );
  expect((await plansFrom(files)).lines).toEqual([
    'lamp-room s01e04 of s01e04, 4 and 0',
    'night-ferry s01e02 of s01e02 s01e06, 3 and 0',
  ]);
});

describe('what cannot be read is told, and why', () => {
  const HEAD = 'show,season,episode,date\n';
  const rows = (count: number) => HEAD + 'The Lamp Room,1,1,2026-01-01\n'.repeat(count);
  const archive = async (text: string, options = {}) => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
    await writer.add('a.csv', new Uint8ArrayReader(Buffer.from(text)));
    return writer.close();
  };
  const large = rows(LIMITS.file / 20);

  test.each([
    ['a file that is too large', () => large, 'tooLarge'],
    ['one that unpacks to too much', () => gzipSync(large), 'tooLarge'],
    ['an archive that does', () => archive(large), 'tooLarge'],
    ['too many rows', () => rows(LIMITS.rows + 1), 'tooLarge'],
    ['an archive with a password', () => archive(HEAD, { password: 'x' }), 'locked'],
    ['half an archive', async () => (await archive(rows(9))).slice(0, 60), 'broken'],
    ['half a file of JSON', () => fixture('simkl.json').subarray(0, 900), 'broken'],
    ['what was never packed', () => new Uint8Array([0x1f, 0x8b, 1, 2, 3]), 'broken'],
    ['another kind of table', () => 'Name,Year,Rating\nThe Lamp Room,2031,4\n', 'unknown'],
    ['another kind of JSON', () => '{"shows":[]}', 'unknown'],
    ['anime without titles', () => '{"user":{},"lists":[{"series_id":1,"progress":5}]}', 'unknown'],
    ['films', () => 'Date,Name,Year,Letterboxd URI\n2026-01-01,The Lamp Room,2031,x\n', 'unknown'],
    [
      'rated titles',
      () => 'Const,Your Rating,Date Rated,Title\ntt1,8,x,The Lamp Room\n',
      'unknown',
    ],
    ['books', () => 'Book Id,Title,ISBN\n1,The Lamp Room,"=""978"""\n', 'unknown'],
    ['notes beside a film', () => '<episodedetails><season>1</season></episodedetails>', 'unknown'],
    ['nothing at all', () => '', 'unknown'],
  ])('%s', async (_what, bytes, why) => {
    const bad = fileOf('bad', await bytes());
    const { refused, profiles } = await imported([await dropped('plain.csv'), bad]);
    expect(refused).toEqual([{ name: 'bad', why }]);
    // What is too large is not read by half; what cannot be read costs itself alone.
    expect(profiles.length).toBe(why === 'tooLarge' ? 0 : 1);
  });
});

describe('what is broken leads no further', () => {
  const play = (number: number, show: object) => ({
    ...{ watched_at: '2026-01-01', action: 'watch', type: 'episode' },
    ...{ episode: { season: 1, number }, show },
  });
  const ferry = { title: 'Night Ferry', year: 2018, ids: { trakt: 5 } };
  const namesake = { title: 'The Night Ferry', ids: { trakt: 6 } };
  const counted = { title: 'Harbour', ids: {} };
  const simkl = (item: object) =>
    JSON.stringify({ shows: [{ status: 'watching', show: counted, ...item }] });
  const anime = (title: string, count: string) =>
    `<myanimelist><anime>${title}<my_watched_episodes>${count}</my_watched_episodes></anime></myanimelist>`;
  const generic = (watched: string) =>
    `type,watched_at,season,episode,title\nepisode,${watched},1,1,Harbour\n`;
  const one = ['harbour s01e01 of s01e01, 1 and 0'];

  test.each([
    [
      'without its year, of a show that has the title of another one',
      JSON.stringify([play(1, ferry), play(2, namesake)]),
      ['night-ferry s01e01 of s01e01, 1 and 0'],
    ],
    [
      'of neither of two, without years',
      JSON.stringify([play(1, { ...ferry, year: null }), play(2, namesake)]),
      [],
    ],
    [
      'without a year',
      JSON.stringify([play(1, namesake)]),
      ['night-ferry s01e01 of s01e01, 1 and 0'],
    ],
    ['as many as the last', simkl({ last_watched: 'S01E01', watched_episodes_count: 1 }), one],
    [
      'fewer than the last',
      simkl({ last_watched: 'S01E03', watched_episodes_count: 2 }),
      ['harbour - of s01e03, 1 and 0'],
    ],
    ['a date', generic('2026-01-01'), one],
    ['nobody knows when', generic('unknown'), one],
    ['what is no date', generic('='), []],
    ['an entry', anime('<series_title>Harbour</series_title>', '1'), one],
    [
      'an entry with a note',
      anime('<!-- x --><series_title><![CDATA[Harbour]]></series_title><x />', '1'),
      one,
    ],
    ['half of two', anime('<series_title>Harbour</series_title> my_status>', '1'), []],
    ['one of two ends', anime('<series_title>Harbour</"Plan </series_title>', '1'), []],
    [
      'a field twice',
      anime('<series_title>Harbour</series_title><series_title>x</series_title>', '1'),
      [],
    ],
  ])('%s', async (_, text, lines) => {
    expect((await plansFrom([fileOf('x', text)])).lines).toEqual(lines);
  });
});

test('a broken file of an archive costs itself, and is named', async () => {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  const half = fixture('trakt-flat/watched-history-1.json').subarray(0, 300);
  await writer.add('watched-history-1.json', new Uint8ArrayReader(half));
  const whole = fixture('trakt-flat/watched-history-10.json');
  await writer.add('watched-history-10.json', new Uint8ArrayReader(whole));
  const { refused, profiles } = await imported([fileOf('x', await writer.close())]);
  expect(refused).toEqual([{ name: 'watched-history-1.json', why: 'broken' }]);
  expect(profiles[0]?.seen.length).toBe(2);
});

test('how far it is, is told: never less, what was found on the way, and all of it at the end', async () => {
  const told: Done[] = [];
  const rows = 'The Lamp Room,1,1,\n'.repeat(2500);
  const files = [fileOf('x', `show,season,episode,date\n${rows}`), await dropped('netflix-ja.csv')];
  await readFiles(files, (done) => told.push(done));
  expect(told.at(-1)).toEqual({ part: 1, rows: 2506 });
  expect(told.map(({ rows }) => rows)).toEqual(expect.arrayContaining([0, 1000, 2000, 2500]));
  for (const count of ['part', 'rows'] as const) {
    const all = told.map((done) => done[count]);
    expect(all).toEqual(all.toSorted((a, b) => a - b));
  }
});
