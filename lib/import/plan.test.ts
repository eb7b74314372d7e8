import { describe, expect, test } from 'vitest';
import { readText } from './content';
import { fitTitles } from './fit';
import type { Seen } from './gather';
import { planOf } from './plan';
import { SHOWS } from './samples/shows';
import { findShows, type GuideShow } from './shows';
import { placeTitles } from './titles';
import { unmatchedCsv, unmatchedShows } from './unmatched';

const [LAMP, FERRY] = SHOWS as [GuideShow, GuideShow];

const seenOf = (numbers: readonly number[], titles: readonly string[] = []): Seen => ({
  slug: LAMP.slug,
  called: '',
  keys: LAMP.keys,
  numbered: numbers.map((number) => `s01e0${number}`),
  titles: titles.map((title) => ({ season: 1, title })),
  unplaced: 0,
});

describe('the stop that is proposed, and all of them, from where one is', () => {
  test.each([
    { seen: [1, 2, 3, 4, 7], at: undefined, proposed: 's01e04', stops: ['s01e04', 's01e07'] },
    { seen: [1, 2, 3, 4, 7], at: 's01e06', proposed: 's01e07', stops: ['s01e07'] },
    { seen: [1, 2, 3, 4, 7], at: 's01e02', proposed: 's01e04', stops: ['s01e04', 's01e07'] },
    { seen: [1, 2, 3, 4, 7], at: 's01e04', proposed: undefined, stops: ['s01e07'] },
    { seen: [1, 2, 3, 4, 7], at: 's01e08', proposed: undefined, stops: [] },
    { seen: [2, 3], at: undefined, proposed: undefined, stops: ['s01e03'] },
    { seen: [2, 3], at: 'premise', proposed: undefined, stops: ['s01e03'] },
    { seen: [2, 3], at: 's01e01', proposed: 's01e03', stops: ['s01e03'] },
    { seen: [1, 2], at: 's02e03', proposed: undefined, stops: [] },
    { seen: [], at: undefined, proposed: undefined, stops: [] },
  ])('$seen from $at', ({ seen, at, proposed, stops }) => {
    expect(planOf(seenOf(seen), at)).toMatchObject({ proposed, stops });
  });

  test('titles are as many as they are, from the first one on, and never more than a season', () => {
    expect(planOf(seenOf([3], ['a', 'b']), undefined).proposed).toBe('s01e03');
    // One after all that have a number may be a special, or a number that is broken.
    expect(planOf(seenOf([2], ['a', 'b']), undefined)).toMatchObject({
      ...{ proposed: 's01e02', stops: ['s01e02', 's01e03'] },
    });
    const many = Array.from({ length: 30 }, (_, i) => `title ${i}`);
    expect(planOf(seenOf([], many), undefined).proposed).toBe('s01e08');
  });

  test('a special is no gap: no file says whether one has seen it, and it stays closed', () => {
    const all = FERRY.keys.filter((key) => /^s01e0\d$/.test(key));
    const { proposed, stops } = planOf(
      { ...seenOf([]), keys: FERRY.keys, numbered: all },
      undefined,
    );
    expect([proposed, ...stops]).toEqual(['s01e06', 's01e06']);
  });
});

describe('titles are compared with those of finished episodes alone', () => {
  const EPISODES = ['A Lamp', 'A Key', 'Oil & Wick', 'Fog'].map((title, place) => ({
    key: `s01e0${place + 1}`,
    title,
  }));
  const compared = (titles: readonly string[], horizon: string, at?: string) =>
    fitTitles(seenOf([], titles), EPISODES, horizon, at);

  test.each([
    {
      titles: ['a key', 'A LAMP'],
      up: 's01e02',
      fits: 2,
      strangers: [],
      missing: [],
      stop: 's01e02',
    },
    {
      titles: ['A Lamp', 'Fog'],
      up: 's01e02',
      fits: 1,
      strangers: ['Fog'],
      missing: ['s01e02'],
      stop: 's01e01',
    },
    {
      titles: ['A Key', 'Fog'],
      up: 's01e02',
      fits: 1,
      strangers: ['Fog'],
      missing: ['s01e01'],
      stop: undefined,
    },
    {
      titles: ['x', 'y'],
      up: 's01e02',
      fits: 0,
      strangers: ['x', 'y'],
      missing: [],
      stop: 's01e02',
    },
  ])('$titles up to $up', ({ titles, up, fits, ...rest }) => {
    const { fitting, ...found } = compared(titles, up);
    expect(fitting.length).toBe(fits);
    expect(found).toEqual(rest);
  });

  test('a later title is a stranger like one that never was', () => {
    const [later, never] = [
      compared(['A Lamp', 'Fog'], 's01e03'),
      compared(['A Lamp', 'Mist'], 's01e03'),
    ];
    expect(later).toEqual({ ...never, strangers: ['Fog'] });
  });

  test('where one is already, nothing is missed', () => {
    expect(compared(['A Key'], 's01e02', 's01e01').missing).toEqual([]);
  });
});

describe('shows are found', () => {
  const { named, titled } = findShows(SHOWS);
  const show = (title: string, more = {}) => named({ title, ids: {}, ...more })?.slug;

  test.each([
    ['the ＬＡＭＰ room!', {}, 'lamp-room'],
    ['Lamp Room, a', {}, undefined],
    ['The Night Ferry', { year: 2019 }, 'night-ferry'],
    ['The Night Ferry', { year: 1974 }, undefined],
    ['The Night Ferry (2018)', {}, 'night-ferry'],
    ['The Night Ferry (1974)', {}, undefined],
    ['The Lamp Room (UK)', {}, 'lamp-room'],
    ['The Lamp Room', { ids: { tvdb: '1' } }, undefined],
    ['anything', { ids: { tvdb: '4711' } }, 'lamp-room'],
    ['Harbour', {}, 'harbour'],
    ['', {}, undefined],
  ])('"%s" %o is %s', (title, more, slug) => {
    expect(show(title, more)).toBe(slug);
  });

  test.each([
    ['Harbour: Lights: Fog', 'harbour-lights', ['Fog']],
    ['Harbour: Fog: Lights', 'harbour', ['Fog', 'Lights']],
    ['灯室：シーズン1：第1話', 'lamp-room', ['シーズン1', '第1話']],
    ['The Lamp Room', undefined, undefined],
    ['Lamp: Room', undefined, undefined],
  ])('"%s" begins with %s', (title, slug, rest) => {
    const found = titled(title);
    expect([found?.show.slug, found?.rest]).toEqual([slug, rest]);
  });

  test('a title that two shows have is of neither', () => {
    const two = [LAMP, { ...LAMP, slug: 'lamp-room-2', ids: {} }];
    expect(findShows(two).named({ title: 'The Lamp Room', ids: {} })).toBeUndefined();
    expect(findShows(two).named({ title: '', ids: LAMP.ids })?.slug).toBe('lamp-room');
  });
});

describe('the titles of a show have their place', () => {
  test.each([
    {
      rests: [
        ['Chapter 1', 'A'],
        ['Chapter 1', 'B'],
        ['Chapter 2', 'C'],
      ],
      of: LAMP,
      numbered: [],
      titles: 3,
      unplaced: 0,
    },
    {
      rests: [
        ['Chapter 1', 'A'],
        ['Chapter 2', 'C'],
      ],
      of: LAMP,
      numbered: ['s01e01', 's01e02'],
      titles: 0,
      unplaced: 0,
    },
    { rests: [['2. The Lamp Room', 'A']], of: LAMP, numbered: [], titles: 1, unplaced: 0 },
    {
      rests: [
        ['The Long Night', 'A'],
        ['The Long Night', 'B'],
      ],
      of: LAMP,
      numbered: [],
      titles: 0,
      unplaced: 2,
    },
    {
      rests: [
        ['The Long Night', 'A'],
        ['The Long Night', 'B'],
      ],
      of: FERRY,
      numbered: [],
      titles: 2,
      unplaced: 0,
    },
    { rests: [['The Long Night', 'Episode 3']], of: LAMP, numbered: [], titles: 0, unplaced: 1 },
    {
      rests: [['The Long Night', 'Episode 3']],
      of: FERRY,
      numbered: ['s01e03'],
      titles: 0,
      unplaced: 0,
    },
    { rests: [['Fog: at Night']], of: LAMP, numbered: [], titles: 1, unplaced: 0 },
    { rests: [['Season 9', 'A']], of: LAMP, numbered: [], titles: 0, unplaced: 1 },
    { rests: [['Season 1', 'Episode 44']], of: LAMP, numbered: [], titles: 0, unplaced: 1 },
    { rests: [['Season 1', '']], of: LAMP, numbered: [], titles: 0, unplaced: 1 },
  ])('$rests of $of.slug', ({ rests, of, numbered, titles, unplaced }) => {
    const placed = placeTitles(rests, of);
    expect(placed).toMatchObject({ numbered, unplaced });
    expect(placed.titles.length).toBe(titles);
  });
});

test('what matched nothing is a file that is read again', () => {
  const titles = ['Other: Season 2: "Fog"', 'Other: Season 2: Rain', '=A Film'];
  const shows = unmatchedShows([
    ...titles.map((title) => ({ kind: 'title', title }) as const),
    { kind: 'episode', show: { title: 'Third', ids: {} }, season: 1, episode: 2 },
  ]);
  const again = readText(unmatchedCsv(shows))?.watched.map(({ watched }) => watched);
  expect(again).toEqual([
    { kind: 'title', title: 'Other: Season 2: "Fog"' },
    { kind: 'title', title: 'Other: Season 2: Rain' },
    expect.objectContaining({ kind: 'episode', season: 1, episode: 2 }),
  ]);
});
