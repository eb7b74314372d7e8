import { emptyEntry, type GuideFiles } from '@/lib/arbitrary/guides';
import { marking, person } from './marked';

const NOTHING = { also: [], countries: [], ids: {}, links: [], accepted: [] };

/** One episode in one language. */
export function oneEpisode(): GuideFiles {
  const premise = marking('one-episode', 'premise');
  const first = marking('one-episode', 's01e01');
  return {
    show: { ...NOTHING, title: { en: 'A Single Evening' }, languages: ['en'], unit: 'episode' },
    entries: [
      {
        key: 'premise',
        file: {
          ...emptyEntry(),
          brief: premise({ en: 'Two people wait for a train.' }),
          people: {
            ida: person({
              name: { en: 'Ida Holm' },
              short: { en: 'Ida' },
              role: premise({ en: 'A traveller' }),
              bio: premise({ en: 'Ida has a suitcase and no ticket.' }),
            }),
          },
          threads: { train: { question: premise({ en: 'Does the train come?' }), sources: [] } },
        },
      },
      {
        key: 's01e01',
        file: {
          ...emptyEntry(),
          title: first({ en: 'The Evening' }),
          aired: '2024-02-29',
          brief: first({ en: 'The train is late, and somebody sits down.' }),
          so_far: first({ en: 'Ida has met the stationmaster.' }),
          scenes: [
            {
              heading: first({ en: 'Platform two' }),
              text: first({ en: 'Ida shares her bread with Tove Lund.' }),
              about: ['ida', 'tove'],
              sources: [],
            },
          ],
          commentary: [{ text: first({ en: 'One may read the clock as a person.' }), sources: [] }],
          people: {
            tove: person({
              name: { en: 'Tove Lund' },
              short: { en: 'Tove' },
              role: first({ en: 'The stationmaster' }),
              bio: first({ en: 'Tove has not left the station in years.' }),
              notes: [{ id: 'whistle', text: first({ en: 'She lost her whistle.' }), sources: [] }],
            }),
          },
          bonds: [
            {
              between: ['ida', 'tove'],
              kind: ['friendship'],
              label: first({ en: 'bread on a bench' }),
              text: first({ en: 'They trust each other with their luggage.' }),
              sources: [],
            },
          ],
          threads: { train: { answer: first({ en: 'It does, without stopping.' }), sources: [] } },
        },
      },
    ],
  };
}

/** Announced, and nothing broadcast. */
export function noEpisodes(): GuideFiles {
  const mark = marking('no-episodes', 'premise');
  return {
    show: {
      ...NOTHING,
      title: { en: 'Soon in This House', ja: 'この家で近日公開' },
      languages: ['en', 'ja'],
      unit: 'episode',
    },
    entries: [
      {
        key: 'premise',
        file: {
          ...emptyEntry(),
          brief: mark({ en: 'A house is for rent.', ja: '貸家が一軒ある。' }),
          people: {
            owner: person({
              name: { en: 'Mrs Oda', ja: '小田夫人' },
              reading: { ja: 'おだふじん' },
              role: mark({ en: 'The owner of the house', ja: '家の持ち主' }),
              bio: mark({ en: 'She lives next door.', ja: '隣に住んでいる。' }),
            }),
          },
        },
      },
    ],
  };
}
