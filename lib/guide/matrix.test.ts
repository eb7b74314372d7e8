import { expect, test } from 'vitest';
import { entryWith } from '@/lib/arbitrary/small';
import { guideAt } from './fold';
import { type MatrixOrder, matrixOf, runsOfPresence } from './matrix';

const named = (id: string) => ({ id, name: { en: id } });
const bond = (a: string, b: string) => ({
  ends: [a, b] as const,
  mutual: true,
  kinds: ['work'] as const,
  label: 'work',
});
const LOG = [
  entryWith('premise', {
    people: ['ann', 'bea', 'cy', 'dee', 'eve'].map(named),
    things: [
      { ...named('crew'), kind: 'group' },
      { ...named('inn'), kind: 'group' },
    ],
    bonds: [bond('inn', 'cy'), bond('bea', 'crew'), bond('bea', 'inn')],
  }),
  entryWith('s01e01', { present: ['cy', 'ann'] }),
  entryWith('s01e02', { present: ['bea', 'ann'] }),
  entryWith('s01e03', { present: ['bea', 'ann', 'eve'] }),
  entryWith('s01e04', { present: ['bea'], people: [{ id: 'eve', revealedAs: 'ann' }] }),
  entryWith('s01e05', { present: ['eve'] }),
];
const GUIDE = guideAt(LOG, 's01e05');

test.each<[MatrixOrder, (string | undefined)[][]]>([
  ['presence', [[undefined, 'ann', 'bea', 'cy']]],
  ['meeting', [[undefined, 'ann', 'cy', 'bea']]],
  [
    'group',
    [
      ['crew', 'bea'],
      ['inn', 'cy'],
      [undefined, 'ann'],
    ],
  ],
])('rows are in the order of %s, of those alone who were seen', (order, rows) => {
  const { parts } = matrixOf(GUIDE, order);
  expect(parts.map((part) => [part.group?.id, ...part.rows.map(({ id }) => id)])).toEqual(rows);
});

test('presence is told in runs of finished episodes', () => {
  const ann = GUIDE.people.get('ann');
  expect(ann && runsOfPresence(GUIDE, ann)).toEqual([['s01e01', 's01e02', 's01e03'], ['s01e05']]);
});
