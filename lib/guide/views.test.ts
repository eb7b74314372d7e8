import { expect, test } from 'vitest';
import { entryWith } from '@/lib/arbitrary/small';
import { bondsFrom } from './bonds-from';
import { chainBetween } from './chain';
import { guideAt } from './fold';
import type { Facts } from './guide';
import { endCalled, lastHeld } from './kinds/bond';
import { formerNotes, standingNotes } from './kinds/note';
import { personIn } from './kinds/person';
import { byWeight, finishedSeasons } from './kinds/presence';
import { secretsKnownTo, sharedSecrets } from './kinds/secret';
import { thingsByKind } from './kinds/thing';
import { answeredThreads, openThreads } from './kinds/thread';
import { PEOPLE_ORDERS, peopleIn } from './people-orders';
import { timeOf } from './person-time';
import { retelling, storyLengths } from './story-lengths';
import { everyBrief, inShort, storySoFar } from './story-so-far';

/** What viewers ask, each on the smallest guide that has an answer. */

const named = (id: string) => ({ id, name: { en: id } });
const bond = (a: string, b: string, given = {}) => ({
  ends: [a, b] as const,
  mutual: true,
  kinds: ['work'] as const,
  label: `${a} and ${b}`,
  ...given,
});
const guideOf = (...entries: Partial<Facts>[]) => {
  const keys = ['premise', 's01e01', 's01e02', 's02e01', 's02e02', 's02e03', 's02e04'];
  const log = entries.map((given, place) => entryWith(keys[place] ?? '', given));
  return guideAt(log, log.at(-1)?.key ?? 'premise');
};
const ANN_BEA_CY = { people: [named('ann'), named('bea'), named('cy'), named('dee')] };

test.each<[string, Partial<Facts>[], string | undefined]>([
  ['what was last written of it', [{ soFar: 'A.' }, { soFar: 'B.', brief: 'C.' }], 'B.'],
  [
    'and the briefs since',
    [{ soFar: 'A.' }, { brief: 'Ann came. Bob left.' }, { brief: 'D. E.' }],
    'A.|Ann came.|D. E.',
  ],
  [
    'or the last briefs',
    [{ brief: 'Ann came. Bob left.' }, {}, { brief: 'C. D.' }],
    'Ann came.|C. D.',
  ],
  ['or nothing', [{}, {}], undefined],
])('the story so far is %s', (_, entries, told) => {
  expect(storySoFar(guideOf(...entries), 'en')?.replaceAll('\n\n', '|')).toBe(told);
});

test('a length of the story that is no longer than the one before is left out', () => {
  const words = (count: number) => 'Word '.repeat(count);
  const lengths = (...entries: Partial<Facts>[]) =>
    storyLengths(guideOf(...entries), 'en').map(
      ({ length, seconds }) => `${length} ${seconds | 0}`,
    );
  const before = { brief: words(119) };
  const here = (soFar: number) => [{}, { soFar: words(soFar), brief: words(119) }];
  expect(lengths(before, before, ...here(119))).toEqual(['short 30', 'medium 60', 'full 90']);
  expect(lengths({}, before, ...here(119))).toEqual(['short 30', 'medium 60']);
  expect(lengths({}, before, ...here(238))).toEqual(['short 60']);
  expect(lengths({}, { soFar: words(119), brief: words(119) })).toEqual(['short 30']);
  // Of both one would be told that they take 10 s.
  expect(lengths({}, { soFar: words(20), brief: words(30) })).toEqual(['short 5', 'full 7']);
  expect(lengths({})).toEqual([]);
});

test('a retelling has a sentence of each earlier season, and of this one the newest in full', () => {
  const guide = guideOf(
    { brief: 'P.' },
    { brief: 'A one. A two.' },
    {},
    ...['C', 'D', 'E', 'F'].map((one) => ({ brief: `Mr. ${one}oak came. He left.` })),
  );
  const { seasons, before, lately, newest } = retelling(guide, 'en');
  expect(seasons).toEqual([{ season: 1, keys: ['s01e01', 's01e02'], text: 'A one.' }]);
  expect([before, lately.map(({ text }) => text)]).toEqual([
    [],
    ['Mr. Coak came.', 'Mr. Doak came.', 'Mr. Eoak came.'],
  ]);
  expect(newest).toEqual([{ key: 's02e04', text: 'Mr. Foak came. He left.' }]);
  expect(everyBrief(guide).map(({ key }) => key)).toEqual([
    ...['premise', 's01e01', 's02e01', 's02e02', 's02e03', 's02e04'],
  ]);
});

test('a brief in Japanese is cut after its first sentence, and read by its signs', () => {
  const guide = guideOf({}, { brief: '雨が降る。傘はない。' });
  expect(everyBrief(guide).map((one) => inShort(one, 'ja').text)).toEqual(['雨が降る。']);
  expect(storyLengths(guide, 'ja')).toEqual([{ length: 'short', seconds: 0.96 }]);
});

test('questions stand open in the order in which they were raised, answers the latest first', () => {
  const guide = guideOf(
    { threads: ['a', 'b', 'c', 'd'].map((id) => ({ id, question: `${id}?` })) },
    { threads: [{ id: 'b', answer: 'B.' }] },
    { threads: [{ id: 'a', answer: 'A.' }] },
  );
  expect(openThreads(guide).map(({ id }) => id)).toEqual(['c', 'd']);
  expect(answeredThreads(guide).map(({ id, answered }) => [id, answered])).toEqual([
    ['a', 's01e02'],
    ['b', 's01e01'],
  ]);
});

test('a secret names who is known to know it and since when, and two who are one only once', () => {
  const guide = guideOf(
    { ...ANN_BEA_CY, secrets: [{ id: 's', what: 'S.', keptBy: ['ann', 'bea'] }] },
    { secrets: [{ id: 's', learnedBy: ['cy'] }] },
    { people: [{ id: 'cy', revealedAs: 'bea' }] },
  );
  expect(sharedSecrets(guide).map(({ knowers }) => knowers)).toEqual([
    [
      { id: 'ann', since: 'premise' },
      { id: 'bea', since: 'premise' },
    ],
  ]);
  expect(secretsKnownTo(guide, 'cy').map(({ since }) => since)).toEqual(['premise']);
  expect(secretsKnownTo(guide, 'dee')).toEqual([]);
});

test('things stand by kind, without the kinds that there are none of', () => {
  const guide = guideOf({
    things: [
      { ...named('book'), kind: 'object' },
      { ...named('bar'), kind: 'place' },
      { ...named('inn'), kind: 'place' },
    ],
  });
  expect(thingsByKind(guide).map(({ kind, things }) => [kind, things.map(({ id }) => id)])).toEqual(
    [
      ['place', ['bar', 'inn']],
      ['object', ['book']],
    ],
  );
});

test('a bond of two who turn out to be one names each as they were called', () => {
  const guide = guideOf(
    { people: [named('ann'), named('guest'), named('cy')], bonds: [bond('ann', 'guest')] },
    { bonds: [bond('guest', 'cy')] },
    { people: [{ id: 'guest', revealedAs: 'ann' }] },
  );
  const called = [...guide.bonds.values()].map((one) =>
    one.ends.map((end) => endCalled(guide, one, end)?.en),
  );
  expect(called).toEqual([
    ['ann', 'guest'],
    ['ann', 'cy'],
  ]);
});

test.each<[string, Partial<Facts>[], string[] | undefined]>([
  ['nothing', [ANN_BEA_CY], undefined],
  ['one bond', [{ ...ANN_BEA_CY, bonds: [bond('cy', 'ann')] }], ['ann>cy']],
  [
    'the shorter of two ways',
    [
      {
        ...ANN_BEA_CY,
        bonds: [bond('ann', 'bea'), bond('bea', 'dee'), bond('dee', 'cy'), bond('bea', 'cy')],
      },
    ],
    ['ann>bea', 'bea>cy'],
  ],
  [
    'a way against one-sided bonds',
    [{ ...ANN_BEA_CY, bonds: [bond('bea', 'ann', { mutual: false }), bond('bea', 'cy')] }],
    ['ann>bea', 'bea>cy'],
  ],
  [
    'ties of life sooner than by what set them against each other',
    [
      {
        ...ANN_BEA_CY,
        bonds: [
          bond('ann', 'cy', { kinds: ['rivalry'] }),
          bond('ann', 'bea', { kinds: ['family'] }),
          bond('bea', 'cy', { kinds: ['friendship'] }),
        ],
      },
    ],
    ['ann>bea', 'bea>cy'],
  ],
  [
    'not a bond that is over',
    [
      { ...ANN_BEA_CY, bonds: [bond('ann', 'cy')] },
      { bonds: [bond('ann', 'cy', { ended: true })] },
    ],
    undefined,
  ],
  [
    'through somebody who turned out to be another',
    [
      { ...ANN_BEA_CY, bonds: [bond('ann', 'bea'), bond('dee', 'cy')] },
      { people: [{ id: 'dee', revealedAs: 'bea' }] },
    ],
    ['ann>bea', 'bea>cy'],
  ],
])('ann and cy are connected by %s', (_how, entries, chain) => {
  const found = chainBetween(guideOf(...entries), 'ann', 'cy');
  expect(found?.map(({ from, to }) => `${from}>${to}`)).toEqual(chain);
});

test('somebody is connected to themselves by nothing', () => {
  expect(chainBetween(guideOf(ANN_BEA_CY), 'ann', 'ann')).toEqual([]);
});

test('seasons are those of finished episodes, and hold nothing else', () => {
  expect(finishedSeasons(guideOf({}, {}, {}, {}))).toEqual([
    { season: 1, keys: ['s01e01', 's01e02'] },
    { season: 2, keys: ['s02e01'] },
  ]);
  expect(finishedSeasons(guideOf({}))).toEqual([]);
});

test('who was there more often weighs more, and of two alike who was there last', () => {
  const there = (...present: string[]) => ({ present });
  const guide = guideOf(
    ANN_BEA_CY,
    there('ann', 'bea'),
    there('ann', 'bea'),
    there('ann', 'cy'),
    there('cy'),
  );
  expect(byWeight(guide, guide.people.values()).map(({ id }) => id)).toEqual([
    'ann',
    'cy',
    'bea',
    'dee',
  ]);
});

test('a place in the order of coming is kept, whoever turns out to be somebody else', () => {
  const places = ({ people }: ReturnType<typeof guideOf>) =>
    [...people.values()].map(({ id, place }) => `${id} ${place}`);
  const reveal = { people: [{ id: 'ann', revealedAs: 'bea' }, named('eve')] };
  expect(places(guideOf(ANN_BEA_CY))).toEqual(['ann 0', 'bea 1', 'cy 2', 'dee 3']);
  expect(places(guideOf(ANN_BEA_CY, reveal))).toEqual(['bea 1', 'cy 2', 'dee 3', 'eve 4']);
});

test('notes stand until they are replaced or corrected', () => {
  const guide = guideOf(
    { people: [{ ...named('ann'), notes: [{ id: 'a', text: 'A.' }] }] },
    { people: [{ id: 'ann', notes: [{ id: 'b', text: 'B.', replaces: ['a'] }] }] },
    { people: [{ id: 'ann', notes: [{ id: 'c', text: 'C.', corrects: ['b'] }] }] },
  );
  const notes = personIn(guide, 'ann')?.notes ?? [];
  const former = formerNotes(notes);
  const texts = [standingNotes(notes), former.replaced, former.corrected].map((some) =>
    some.map(({ text }) => text),
  );
  expect(texts).toEqual([['C.'], ['A.'], ['B.']]);
});

test('people come by the last episode, by how often, by how lately, by name and by group', () => {
  const of = (name: string) => ({ id: name.toLowerCase(), name: { en: name } });
  const guide = guideOf(
    {
      people: [of('Bea'), of('Ann'), of('Cy')],
      things: [{ id: 'crew', kind: 'group', name: { en: 'Crew' } }],
      bonds: [bond('crew', 'cy')],
    },
    { present: ['ann', 'cy'] },
    { present: ['ann', 'eve'], people: [of('Eve')] },
  );
  const told = PEOPLE_ORDERS.map((order) =>
    peopleIn(guide, order, 'en').map(({ of: heading, people }) => [
      Object.values(heading ?? {}).map((one) => one.id ?? one)[0],
      people.map(({ id }) => id).join(' '),
    ]),
  );
  expect(told).toEqual([
    [
      ['s01e02', 'ann eve'],
      ['s01e02', 'cy bea'],
    ],
    [[undefined, 'ann eve cy bea']],
    [
      ['s01e02', 'eve'],
      ['premise', 'ann cy bea'],
    ],
    [
      ['A', 'ann'],
      ['B', 'bea'],
      ['C', 'cy'],
      ['E', 'eve'],
    ],
    [
      ['crew', 'cy'],
      [undefined, 'ann eve bea'],
    ],
  ]);
});

test('what became known of somebody stands in one line, the latest first', () => {
  const guide = guideOf(
    { people: [{ ...named('ann'), role: 'Baker' }, named('bea')], bonds: [bond('ann', 'bea')] },
    { people: [{ id: 'ann', role: 'Miller', notes: [{ id: 'a', text: 'A.' }] }] },
    { bonds: [{ ends: ['ann', 'bea'], mutual: true, ended: true }] },
  );
  const log = ['premise', 's01e01', 's01e02'].map((key, place) =>
    entryWith(key, place === 0 ? { people: [{ ...named('ann'), role: 'Baker' }] } : {}),
  );
  const ann = personIn(guide, 'ann');
  const time = ann ? timeOf(log, guide, ann) : [];
  expect(time.map(({ key, happenings }) => [key, ...happenings.map(({ kind }) => kind)])).toEqual([
    ['s01e02', 'bond'],
    ['s01e01', 'note'],
    ['premise', 'role', 'bond'],
  ]);
});

test('who turns out to be somebody first named then is not said to be called so from then on', () => {
  const log = [
    entryWith('premise', { people: [{ ...named('bea'), name: { en: 'B.' } }, named('dee')] }),
    entryWith('s01e01', {
      people: [{ id: 'bea', revealedAs: 'cy' }, named('cy'), { id: 'dee', name: { en: 'Dee' } }],
    }),
  ];
  const guide = guideAt(log, 's01e01');
  const kindsOf = (id: string) => {
    const person = personIn(guide, id);
    return person && timeOf(log, guide, person).map(({ happenings }) => happenings[0]?.kind);
  };
  expect([kindsOf('bea'), kindsOf('dee')]).toEqual([['revealed'], ['name']]);
});

test('how two stood is what they were before it was over', () => {
  const ends = { ends: ['ann', 'bea'] as const, mutual: true };
  const guide = guideOf(
    { ...ANN_BEA_CY, bonds: [bond('ann', 'bea', { text: 'A.' })] },
    { bonds: [{ ...ends, ended: true, text: 'B.' }] },
    { bonds: [{ ...ends, label: 'past' }] },
  );
  expect([...guide.bonds.values()].map((one) => lastHeld(one))).toMatchObject([
    { label: 'ann and bea', text: 'A.' },
  ]);
});

test('bonds are told from one side, the nearest of a kind first, and what is over last', () => {
  const guide = guideOf(
    {
      ...ANN_BEA_CY,
      bonds: [
        bond('ann', 'bea'),
        bond('cy', 'ann', { mutual: false }),
        bond('ann', 'dee', { ended: true }),
      ],
    },
    { present: ['cy'] },
  );
  const told = bondsFrom(guide, 'ann').map(({ of, bonds }) => [
    of,
    ...bonds.map(({ other, way }) => `${way} ${other.id}`),
  ]);
  expect(told).toEqual([
    ['work', 'from cy', 'both bea'],
    ['over', 'both dee'],
  ]);
});
