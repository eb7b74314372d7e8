import { expect, test } from 'vitest';
import { checkFolder } from '../../checks/check-folder';
import { nextEntry } from './next-entry';
import { skeletonOf } from './skeleton';
import { fromTvmaze } from './tvmaze';

const check = (files: ReadonlyMap<string, string>) =>
  checkFolder({ slug: 'night-ferry', path: '', files, findings: [] });

const episode = (
  season: number,
  number: number | null,
  name: string,
  airdate: string,
  more = {},
) => ({
  ...{
    season,
    number,
    name,
    airdate,
    runtime: 50,
    type: number ? 'regular' : 'significant_special',
  },
  ...{ summary: '<p>Osk is the pilot.</p>', ...more },
});

const RECORDED = {
  id: 1,
  name: 'The Night Ferry',
  premiered: '2031-04-02',
  network: null,
  webChannel: { name: 'Channel 9', country: { code: 'PT' } },
  externals: { imdb: 'tt0000000', thetvdb: 7 },
  summary: '<p>Osk is the pilot.</p>',
  _embedded: {
    episodes: [
      episode(1, 1, 'Fog', '2031-04-02'),
      episode(1, 2, '24', '2031-04-09', { runtime: null }),
      episode(1, null, 'Fog: a *Special*', '2031-12-24'),
      episode(2, 1, 'yes', '2032-04-02'),
      episode(2, 2, '', ''),
    ],
  },
};

test('a new guide passes the checks', () => {
  const { show, findings } = check(
    skeletonOf({
      title: 'The Night Ferry',
      languages: ['en', 'ja'],
      episodes: [{ key: 's01e01', title: 'Fog' }],
    }),
  );
  expect(findings).toEqual([]);
  expect(show?.entries.map(({ key }) => key)).toEqual(['premise', 's01e01']);
});

test('a recorded show becomes keys, dates, titles and runtimes, specials in their place', () => {
  const files = skeletonOf(fromTvmaze(RECORDED, ['en']));
  const { show, findings } = check(files);
  expect(findings).toEqual([]);
  expect(
    show?.entries.map(({ key, file }) => [key, file.title?.en, file.aired, file.runtime]),
  ).toEqual([
    ['premise', undefined, undefined, undefined],
    ['s01e01', 'Fog', '2031-04-02', 50],
    ['s01e02', '24', '2031-04-09', undefined],
    ['s01e02a', 'Fog: a *Special*', '2031-12-24', 50],
    ['s02e01', 'yes', '2032-04-02', 50],
    ['s02e02', 's02e02', undefined, 50],
  ]);
  expect(show?.file).toMatchObject({ network: 'Channel 9', countries: ['PT'], ids: { tvdb: '7' } });
});

test('what others sum up is left out', () => {
  const all = [...skeletonOf(fromTvmaze(RECORDED, ['en'])).values()].join('');
  expect(all).not.toContain('Osk');
});

test.each([[{}], [[]], [{ id: 1, name: 'x' }], ['x']])('%j is no recorded show', (recorded) => {
  expect(() => fromTvmaze(recorded, ['en'])).toThrow(/not a show of TVmaze/);
});

const keysOf = (episodes: object[]) =>
  fromTvmaze({ ...RECORDED, _embedded: { episodes } }, ['en']).episodes.map(
    ({ key, title, runtime }) => `${key} ${title} ${runtime ?? '-'}`,
  );

test.each<[string, object[], string[]]>([
  [
    'a number of 0',
    [episode(1, 1, 'Fog', '2031-04-02'), episode(1, 0, 'Pilot', '2031-01-01')],
    ['s01e01 Fog 50', 's01e01a Pilot 50'],
  ],
  [
    'a season of 0',
    [episode(1, 1, 'Fog', '2031-04-02'), episode(0, 1, 'Extra', '2031-05-01')],
    ['s01e01 Fog 50', 's01e01a Extra 50'],
  ],
  ['a runtime of 0', [episode(1, 1, 'Fog', '', { runtime: 0 })], ['s01e01 Fog -']],
  ['half a minute', [episode(1, 1, 'Fog', '', { runtime: 22.5 })], ['s01e01 Fog 23']],
  [
    'specials alone',
    [episode(1, null, 'Two', '2031-05-01'), episode(1, null, 'One', '2031-04-02')],
    ['s01e01 One 50', 's01e02 Two 50'],
  ],
  ['no episode at all', [], []],
])('%s is read as it is meant', (_, episodes, keys) => {
  expect(keysOf(episodes)).toEqual(keys);
});

test('what has no letter left is said to be left out', () => {
  const specials = Array.from({ length: 28 }, (_, n) =>
    episode(1, null, `S${n + 1}`, '2031-05-01'),
  );
  const { episodes, leftOut } = fromTvmaze(
    { ...RECORDED, _embedded: { episodes: [episode(1, 1, 'Fog', '2031-04-02'), ...specials] } },
    ['en'],
  );
  expect(episodes.at(-1)?.key).toBe('s01e01z');
  expect(leftOut).toEqual(['a special after s01e01: S27', 'a special after s01e01: S28']);
});

test.each<[object, string]>([
  [episode(1.5, 1, 'Fog', ''), 'season'],
  [episode(1, -1, 'Fog', ''), 'number'],
  [episode(1, 1, 'Fog', '', { runtime: 'long' }), 'runtime'],
  [[], 'all of it'],
])('of %j, one line says what is odd in it', (odd, field) => {
  const read = () => keysOf([episode(1, 1, 'Fog', ''), odd]);
  expect(read).toThrow(`episode 2 of the list is not as TVmaze has them: ${field}`);
});

test('the next entry has the next key, names the ids known so far, and passes', () => {
  const files = new Map([
    ['show.yaml', 'title: The Night Ferry\nlanguages: [en]\n'],
    ['premise.yaml', 'people: {mira: {name: Mira}}\nthreads: {who: {question: Who?}}\n'],
    ['s01e01.yaml', 'title: Fog\nthings: {ferry: {kind: object, name: Ferry}}\n'],
  ]);
  const { show } = check(files);
  if (!show) throw new Error('no show');
  const { key, text } = nextEntry(show);
  expect(key).toBe('s01e02');
  expect(text).toContain('# people: mira\n# things: ferry\n# open threads: who\n');
  expect(check(new Map([...files, [`${key}.yaml`, text]])).findings).toEqual([]);
});

test.each([[['en']], [['en', 'ko']]])(
  'what the comments show is right once uncommented, in %s',
  (languages) => {
    const files = skeletonOf({
      title: 'The Night Ferry',
      languages,
      episodes: [{ key: 's01e01', title: 'Fog' }],
    });
    const uncommented = [...files].map(([name, text]): [string, string] => [
      name,
      text.replace(/^# (?!yaml-language-server|What |Two )/gm, ''),
    ]);
    const { show, findings } = check(new Map(uncommented));
    expect(findings.filter(({ rule }) => rule !== 'thin')).toEqual([]);
    expect(show?.entries[1]?.file.scenes[0]?.text).toEqual(
      Object.fromEntries(languages.map((tag) => [tag, 'What happens, in order.'])),
    );
  },
);
