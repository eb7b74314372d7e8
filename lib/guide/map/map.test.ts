import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGuide, logOf } from '@/lib/arbitrary/guides';
import { entryWith } from '@/lib/arbitrary/small';
import { guideAt } from '../fold';
import { isWithin } from '../keys';
import { mapOf, placesAt } from './map';
import { isWhole } from './members';

const named = (id: string) => ({ id, name: { en: id } });
const bond = (a: string, b: string, mutual = true) => ({
  ends: [a, b] as const,
  mutual,
  kinds: ['work'] as const,
  label: 'work',
});
const LOG = [
  entryWith('premise', {
    people: ['ann', 'bea', 'cy'].map(named),
    things: [
      { ...named('guild'), kind: 'group' },
      { ...named('bar'), kind: 'place' },
      { ...named('inn'), kind: 'place' },
    ],
    bonds: [bond('ann', 'bea'), bond('ann', 'bea', false), bond('cy', 'bar')],
  }),
  entryWith('s01e01', { people: [named('dee')], bonds: [bond('dee', 'ann'), bond('ann', 'bea')] }),
];
const mapAt = (log: typeof LOG, key: string) => {
  const prefix = log.filter((facts) => isWithin(facts.key, key));
  return mapOf(guideAt(prefix, key), placesAt(prefix));
};

test('people and groups are points, and of other things those with a bond', () => {
  const { points } = mapAt(LOG, 's01e01');
  expect(points.map(({ id }) => id)).toEqual(['ann', 'bea', 'cy', 'dee', 'guild', 'bar']);
  expect(points.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual(['dee']);
});

test('several lines between two bend apart, and those of the last entry are marked', () => {
  const { lines } = mapAt(LOG, 's01e01');
  expect(lines.map(({ from, to, bend, isNew }) => [`${from} ${to}`, bend, isNew])).toEqual([
    ['ann bea', -0.5, true],
    ['ann bea', 0.5, false],
    ['cy bar', expect.closeTo(0), false],
    ['dee ann', expect.closeTo(0), true],
  ]);
});

test('what is over stays on it, as what it was', () => {
  const over = { ...bond('cy', 'bar'), ended: true };
  const log = [...LOG, entryWith('s01e02', { bonds: [over] })];
  expect(mapAt(log, 's01e02').lines.filter(({ isOver }) => isOver)).toMatchObject([
    { from: 'cy', to: 'bar' },
  ]);
});

test('twenty people are drawn at once, more of them from one outwards', () => {
  const of = (count: number) =>
    guideAt(
      [entryWith('premise', { people: Array.from({ length: count }, (_, n) => named(`p${n}`)) })],
      'premise',
    );
  expect([isWhole(of(20)), isWhole(of(21))]).toEqual([true, false]);
});

test('whoever has a place keeps it, and no two share one', () => {
  fc.assert(
    fc.property(anyGuide(), (guide) => {
      const log = logOf(guide, 'en');
      const all = placesAt(log);
      for (const end of log.keys()) {
        for (const [id, place] of placesAt(log.slice(0, end + 1)))
          expect(all.get(id)).toEqual(place);
      }
      expect(new Set([...all.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(all.size);
    }),
    { numRuns: 30 },
  );
});
