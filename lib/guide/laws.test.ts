import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyEntry, type GuideFiles, pairOfGuides } from '@/lib/arbitrary/guides';
import { bytesOf } from '@/lib/arbitrary/small';
import {
  expectWorldsToLookAlike,
  foundAt,
  seenAt,
  type World,
  wordsIn,
  worldOf,
} from '@/lib/arbitrary/worlds';
import { isOpen, isSpecial, isWithin, lateSpecials, PREMISE } from './keys';
import { factsOf, recapOf } from './schema/serving';

/** The law of two worlds, for the fold and for all that is made of it, on generated guides. */

/** A few in each test run, many in `npm run prove`. */
const RUNS = { numRuns: Number(process.env.KOKOMADE_RUNS ?? 200) };

test('[G2] two worlds with same keys that agree up to a key look alike there', () => {
  expectWorldsToLookAlike('same', RUNS);
});

test('[G2] the worlds of most pairs differ after the key, and so does what is seen and found there', () => {
  const pairs = fc.sample(pairOfGuides(), { numRuns: 100, seed: 1 });
  const differing = pairs.filter(({ one, other }) => bytesOf(one) !== bytesOf(other));
  expect(differing.length).toBeGreaterThan(60);
  const worlds = differing.map(({ one, other }) => {
    const [language = 'en'] = one.show.languages;
    return [worldOf(one, language), worldOf(other, language)] as const;
  });
  const last = ({ log }: World) => log.at(-1)?.key ?? PREMISE;
  const seen = worlds.filter(([a, b]) => seenAt(a, last(a)) !== seenAt(b, last(b)));
  const found = worlds.filter(([a, b]) => {
    const words = wordsIn([a, b]);
    return foundAt(a, last(a), words) !== foundAt(b, last(b), words);
  });
  expect(seen.length).toBeGreaterThan(60);
  expect(found.length).toBeGreaterThan(40);
});

test('[G2] a special that is closed cannot matter, whatever it says and whether it is there', () => {
  fc.assert(
    fc.property(pairOfGuides('other'), fc.nat(), ({ one, other }, drawn) => {
      const [language = 'en'] = one.show.languages;
      const keys = one.entries.map(({ key }) => key);
      const horizon = keys.at(-1) ?? PREMISE;
      const known = keys.filter((key, place) => isSpecial(key) && (drawn >> place) % 2 === 0);
      const late = lateSpecials(keys, horizon, known);
      const openIn = (guide: GuideFiles): GuideFiles => ({
        ...guide,
        entries: guide.entries.filter(({ key }) => isOpen(key, horizon, known)),
      });
      const said = new Map(other.entries.map(({ key, file }) => [key, file]));
      const without = one.entries.filter(({ key }) => !late.includes(key));
      const otherwise = one.entries.map(({ key, file }) =>
        late.includes(key) ? { key, file: said.get(key) ?? emptyEntry() } : { key, file },
      );
      const seen = [one.entries, without, otherwise].map((entries) =>
        seenAt(worldOf(openIn({ ...one, entries }), language), horizon),
      );
      expect(new Set(seen).size).toBe(1);
    }),
    RUNS,
  );
});

test('what is served of an entry is the same in both worlds', () => {
  fc.assert(
    fc.property(pairOfGuides('other'), ({ key, one, other }) => {
      const served = ({ entries }: typeof one) =>
        entries
          .filter((entry) => isWithin(entry.key, key))
          .flatMap((entry) =>
            one.show.languages.map((language) => [
              factsOf(entry.key, entry.file, language),
              recapOf(entry.key, entry.file, language),
            ]),
          );
      expect(bytesOf(served(other))).toBe(bytesOf(served(one)));
    }),
    RUNS,
  );
});
