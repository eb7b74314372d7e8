import { type Key, partsOf } from '@/lib/guide/keys';
import type { GuideShow } from '../shows';

/** The guides that the fixtures are about. */

const season = (number: number, count: number) =>
  Array.from({ length: count }, (_, i) => `s0${number}e0${i + 1}`);

const show = (slug: string, keys: readonly string[], more: Omit<GuideShow, 'slug' | 'keys'>) => ({
  ...{ slug, keys: ['premise', ...keys] },
  ...more,
});

export const SHOWS: readonly GuideShow[] = [
  show('lamp-room', [...season(1, 8), ...season(2, 6)], {
    titles: ['The Lamp Room', '灯室', '등실', 'A Sala das Lâmpadas'],
    ids: { tvdb: '4711', tmdb: '815', imdb: 'tt0000815', trakt: '99' },
    year: 2031,
  }),
  // A special is watched after the fourth.
  show('night-ferry', [...season(1, 4), 's01e04a', 's01e05', 's01e06'], {
    titles: ['The Night Ferry', '夜の渡し舟', '밤배', 'Balsa da Noite'],
    ids: {},
    year: 2018,
  }),
  show('harbour', season(1, 9), { titles: ['Harbour'], ids: {} }),
  show('harbour-lights', season(1, 6), { titles: ['Harbour: Lights'], ids: {} }),
];

/** What some of the files call the first episodes. */
const EPISODES = ['A Lamp', 'A Key', 'Oil and Wick', 'The "Harbour", at Night'];

/** What an episode of any of them is called. */
export function titleOf(key: Key): string {
  const { season, episode = 0, letter } = partsOf(key) ?? {};
  return (season === 1 && !letter && EPISODES[episode - 1]) || `Title of ${key}`;
}
