import { expect, test } from 'vitest';
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
    "'=SUM(A1),1,1,",
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
