import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGuide } from '@/lib/arbitrary/guides';
import { foundAt, seenAt, type World, worldOf } from '@/lib/arbitrary/worlds';
import { longDate } from '@/lib/i18n/dates';
import { isFacts, isRecap } from './facts-shape';
import { silentFacts } from './guide';
import type { Recap } from './kinds/episode';

/** A generated guide in its first language, as it arrives: by way of JSON. */
const arrived = anyGuide().map((guide): World => {
  const world = worldOf(guide, guide.show.languages[0] ?? 'en');
  return { ...world, ...JSON.parse(JSON.stringify({ log: world.log, recaps: world.recaps })) };
});

/** All that is made of an entry, of whatever shape it is. */
function lookAtAll(world: World): void {
  const last = world.log.at(-1)?.key ?? '';
  seenAt(world, last);
  foundAt(world, last, ['the']);
  for (const { aired } of world.log) if (aired) longDate(aired, 'en');
}

test('whatever is served of a guide passes', () => {
  fc.assert(
    fc.property(arrived, ({ log, recaps }) => {
      expect(log.filter((facts) => !isFacts(facts))).toEqual([]);
      expect(recaps.filter((recap) => !isRecap(recap))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

const HOSTILE = [null, 0, -1, true, '', 'x', '__proto__', [], [null], [[]], {}, { id: 1 }];

/** The value with each of its parts in turn away, and replaced by something hostile. */
function* corrupted(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    const withPart = (other: unknown) =>
      Array.isArray(value)
        ? value.map((one, place) => (String(place) === name ? other : one))
        : { ...value, [name]: other };
    const { [name]: _, ...rest } = value as Record<string, unknown>;
    if (!Array.isArray(value)) yield rest;
    for (const other of HOSTILE) yield withPart(other);
    for (const inner of corrupted(part)) yield withPart(inner);
  }
}

test('what passes can be folded, shown and found, whatever is wrong with it', () => {
  const [passed, refused] = [new Set<string>(), new Set<string>()];
  for (const world of fc.sample(arrived, { numRuns: 12, seed: 2 })) {
    const [log, recaps] = [world.log.slice(-1), world.recaps.slice(-1)];
    for (const facts of corrupted(log[0])) {
      (isFacts(facts) ? passed : refused).add(JSON.stringify(facts));
      if (isFacts(facts)) lookAtAll({ ...world, log: [...world.log.slice(0, -1), facts] });
    }
    for (const recap of corrupted(recaps[0])) {
      if (isRecap(recap)) lookAtAll({ ...world, recaps: [recap] });
    }
  }
  expect([passed.size, refused.size].map((size) => size > 100)).toEqual([true, true]);
});

const FACTS = silentFacts('s01e01');
const RECAP: Recap = { key: 's01e01', scenes: [], commentary: [] };

test.each<[string, unknown]>([
  ['nothing', null],
  ['a list', []],
  ['a text', 's01e01'],
  ['a key alone', { key: 's01e01' }],
  ['a key that is none', { ...FACTS, key: 's1e1' }],
  ['a list that is not there yet', { ...FACTS, threads: undefined }],
  ['nobody', { ...FACTS, people: null }],
  ['a person without an id', { ...FACTS, people: [{}] }],
  ['a name in no language', { ...FACTS, people: [{ id: 'ann', name: 'Ann' }] }],
  ['a note without a text', { ...FACTS, people: [{ id: 'ann', notes: [{ id: 'one' }] }] }],
  ['a bond of one', { ...FACTS, bonds: [{ ends: ['ann'], mutual: true }] }],
  ['a bond of no kind', { ...FACTS, bonds: [{ ends: ['ann', 'bo'], mutual: true, kinds: [] }] }],
  ['a kind of thing that is none', { ...FACTS, things: [{ id: 'ship', kind: 'vessel' }] }],
  ['a date that is none', { ...FACTS, aired: 'soon' }],
])('as facts, %s is refused', (_, value) => {
  expect(isFacts(FACTS)).toBe(true);
  expect(isFacts(value)).toBe(false);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['facts', FACTS],
  ['no scenes', { ...RECAP, scenes: undefined }],
  ['a scene that is about nobody', { ...RECAP, scenes: [{ text: 'One.' }] }],
  ['a reading without a text', { ...RECAP, commentary: [{ heading: 'One' }] }],
])('as a recap, %s is refused', (_, value) => {
  expect(isRecap(RECAP)).toBe(true);
  expect(isRecap(value)).toBe(false);
});
