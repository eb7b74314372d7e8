import { expect, test } from 'vitest';
import { keysWithin } from '@/lib/guide/keys';
import { importedFrom } from '@/lib/import/imported';
import { planOf } from '@/lib/import/plan';
import { readFiles } from '@/lib/import/read-files';
import { SHOWS as GUIDES } from '@/lib/import/samples/shows';
import { plainCsv, traktCsv, traktRows, type WatchedShow, withoutNumber } from './watched-files';

const SHOWS: WatchedShow[] = [
  {
    title: 'The "Lamp", Room',
    ids: { imdb: 'tt1', tvdb: '7', elsewhere: 'x' },
    keys: ['premise', 's01e01', 's01e02', 's01e02a', 's02e01'],
    at: Date.UTC(2026, 10, 28, 12),
  },
  { title: '=SUM(A1)', ids: {}, keys: ['premise', 's01e01'], at: 0 },
];

test('a plain table has a row for each episode that has a number', () => {
  expect(plainCsv(SHOWS).split('\r\n')).toEqual([
    'show,season,episode,date',
    '"The ""Lamp"", Room",1,1,',
    '"The ""Lamp"", Room",1,2,',
    '"The ""Lamp"", Room",2,1,2026-11-28',
    '"\'=SUM(A1)",1,1,',
  ]);
  expect(withoutNumber(SHOWS)).toBe(1);
});

test('for Trakt there are the ids that it knows, and when each was watched', () => {
  expect(traktRows(SHOWS)).toHaveLength(4);
  expect(traktRows(SHOWS)[2]).toEqual({
    ...{ type: 'episode', imdb_id: 'tt1', tvdb_id: '7', title: 'The "Lamp", Room' },
    ...{ season: 2, episode: 1, watched_at: '2026-11-28T12:00:00.000Z' },
  });
  expect(traktCsv(SHOWS).split('\r\n').slice(0, 2)).toEqual([
    'trakt_id,imdb_id,tmdb_id,tvdb_id,type,watched_at,season,episode,title',
    ',tt1,,7,episode,unknown,1,1,"The ""Lamp"", Room"',
  ]);
});

const WAYS = [
  plainCsv,
  traktCsv,
  (shows: readonly WatchedShow[]) => JSON.stringify(traktRows(shows)),
];

test.each(GUIDES.map((guide) => [guide.slug, guide] as const))(
  'what is written of %s is read again as what it was, from every episode that has a number',
  async (_, { slug, titles, ids, keys }) => {
    const ends = keys.filter((key) => /\d$/.test(key));
    expect(ends.length).toBeGreaterThan(3);
    for (const end of ends) {
      const watched = { title: titles[0] ?? '', ids: {}, keys: keysWithin(keys, end), at: 0 };
      for (const write of WAYS) {
        const file = new File([write([{ ...watched, ids: { ...ids } }])], 'x');
        const { profiles, unmatched } = importedFrom(await readFiles([file], () => {}), GUIDES);
        const [seen, ...others] = profiles.flatMap((profile) => profile.seen);
        expect([seen?.slug, others, unmatched]).toEqual([slug, [], []]);
        // A special on the way has no number in a file: there one is asked.
        expect(seen && planOf(seen, undefined).stops.at(-1)).toBe(end);
        expect(seen && planOf(seen, end).stops).toEqual([]);
      }
    }
  },
);
