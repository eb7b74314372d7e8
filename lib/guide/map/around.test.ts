import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGuide, logOf } from '@/lib/arbitrary/guides';
import { entryWith } from '@/lib/arbitrary/small';
import { guideAt } from '../fold';
import { type AroundDrawing, mapAround, middleOf } from './around';
import { SEATS } from './seats-around';

const named = (id: string) => ({ id, name: { en: id } });
const bond = (a: string, b: string, more = {}) => ({
  ends: [a, b] as const,
  mutual: false,
  kinds: ['family'] as const,
  label: `${a} ${b}`,
  ...more,
});
const seatsIn = ({ neighbours }: AroundDrawing) =>
  new Map(neighbours.map(({ id, x, y }) => [id, `${x} ${y}`]));

test('neighbours are told with the direction of what binds them, and how many are beyond', () => {
  const log = [
    entryWith('premise', {
      people: ['ann', 'bea', 'cy', 'dee'].map(named),
      bonds: [
        bond('ann', 'bea'),
        bond('cy', 'ann', { ended: true }),
        bond('bea', 'dee'),
        bond('ann', 'bea', { mutual: true }),
      ],
    }),
  ];
  const { neighbours } = mapAround(guideAt(log, 'premise'), 'ann');
  expect(neighbours.map(({ id, ties, beyond }) => [id, ties.map(({ of }) => of), beyond])).toEqual([
    ['bea', ['middle', 'both'], 1],
    ['cy', ['neighbour'], 0],
  ]);
});

test('whoever has a seat around somebody keeps it, and no two share one', () => {
  fc.assert(
    fc.property(anyGuide(), (made) => {
      const log = logOf(made, 'en');
      let before = new Map<string, Map<string, string>>();
      for (const { key } of log) {
        const guide = guideAt(log, key);
        const now = new Map(
          [...guide.people.keys()].map((id) => [id, seatsIn(mapAround(guide, id))]),
        );
        for (const [middle, seats] of now) {
          expect(new Set(seats.values()).size).toBe(seats.size);
          for (const [id, seat] of before.get(middle) ?? []) {
            if (guide.people.has(id) && seats.has(id))
              expect([id, seats.get(id)]).toEqual([id, seat]);
          }
        }
        before = now;
      }
    }),
    { numRuns: 500 },
  );
});

test('those for whom there is no seat are counted', () => {
  const crowd = Array.from({ length: SEATS.length + 3 }, (_, n) => `p${n}`);
  const log = [
    entryWith('premise', {
      people: ['ann', ...crowd].map(named),
      bonds: crowd.map((id) => bond('ann', id)),
    }),
  ];
  const { neighbours, others } = mapAround(guideAt(log, 'premise'), 'ann');
  expect([neighbours.length, others]).toEqual([SEATS.length, 3]);
});

test('it begins with who was seen last, most and is bound to somebody', () => {
  const log = [
    entryWith('premise', { people: ['ann', 'bea', 'cy'].map(named), bonds: [bond('bea', 'cy')] }),
    entryWith('s01e01', { present: ['cy', 'bea', 'ann'] }),
    entryWith('s01e02', { present: ['ann', 'cy'] }),
  ];
  expect(middleOf(guideAt(log, 's01e02'))).toBe('cy');
  expect(middleOf(guideAt(log, 'premise'))).toBe('bea');
  expect(middleOf(guideAt([], 'premise'))).toBeUndefined();
});
