import { describe, expect, test } from 'vitest';
import { readText } from './content';
import { gather } from './gather';
import { grownKeys } from './grown-keys';
import { LIMITS } from './limits';
import type { GuideShow } from './shows';

const title = (season: number | undefined, title: string) => ({ season, title });

describe('a show whose end nobody knows has what was watched of it', () => {
  test.each([
    { keys: [], watched: [], grown: [] },
    {
      keys: ['s01e01'],
      watched: [{ season: 1, episode: 3 }],
      grown: ['s01e01', 's01e02', 's01e03'],
    },
    {
      keys: ['s01e01', 's01e02'],
      watched: [{ season: 1, episode: 1 }],
      grown: ['s01e01', 's01e02'],
    },
    { keys: ['s01e01a'], watched: [{ season: 2, episode: 1 }], grown: ['s01e01a', 's02e01'] },
    { keys: [], watched: [{ season: 0, episode: 4 }], grown: [] },
    {
      keys: [],
      watched: [title(2, 'Fog'), title(2, 'Rain'), title(2, 'Fog'), title(undefined, 'Snow')],
      grown: ['s01e01', 's02e01', 's02e02'],
    },
  ])('$keys and $watched', ({ keys, watched, grown }) => {
    expect(grownKeys(['premise', ...keys], watched)).toEqual(['premise', ...grown]);
  });

  test('but no more than a show can have', () => {
    const watched = [1, 2].map((season) => ({ season, episode: 99_999 }));
    expect(grownKeys(['premise'], watched).length).toBe(LIMITS.episodes + 1);
  });
});

describe('of a show of the viewer’s own', () => {
  const rows = 'show,season,episode,date\nLamp,1,1,\nLamp,1,2,\nLamp,1,5,\n';
  const own = { titles: ['Lamp'], ids: {}, keys: ['premise', 's01e01'], isOwn: true, isOpen: true };
  const seenIn = (...shows: GuideShow[]) =>
    gather(
      [readText(rows)].flatMap((reading) => reading ?? []),
      shows,
    ).profiles.flatMap(({ seen }) =>
      seen.map(({ slug, numbered, keys }) => ({ slug, numbered, last: keys.at(-1) })),
    );

  test('as many episodes count as were watched; of one whose end is known, those that it has', () => {
    const one = { slug: 'own:lamp', numbered: ['s01e01', 's01e02', 's01e05'], last: 's01e05' };
    expect(seenIn({ ...own, slug: 'own:lamp' })).toEqual([one]);
    const closed = { ...one, numbered: ['s01e01'], last: 's01e01' };
    expect(seenIn({ ...own, slug: 'own:lamp', isOpen: false })).toEqual([closed]);
  });

  test('one that is served comes before it; of several, the latest', () => {
    const served = { ...own, slug: 'lamp', isOwn: false, isOpen: false };
    const [one, other] = [
      { ...own, slug: 'own:a' },
      { ...own, slug: 'own:b' },
    ];
    expect(seenIn(one, other, served)[0]?.slug).toBe('lamp');
    expect(seenIn(one, other)[0]?.slug).toBe('own:a');
    expect(seenIn(served, { ...served, slug: 'lamp-too' })).toEqual([]);
  });
});
