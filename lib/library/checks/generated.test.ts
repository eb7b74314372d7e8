import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGuide, type GuideFiles, logOf, pairOfGuides } from '@/lib/arbitrary/guides';
import { longShow } from '@/lib/arbitrary/long-show';
import { guideAt } from '@/lib/guide/fold';
import { filesOf } from '@/lib/library/author/written';
import { findingLine, isWarning } from '../read/finding';
import { checkFolder } from './check-folder';

/** A few in each test run, more in `npm run prove`. */
const RUNS = { numRuns: Math.min(Number(process.env.KOKOMADE_RUNS ?? 60), 500) };

const read = (guide: GuideFiles) => {
  const folder = { slug: 'a-show', path: 'a-show', files: filesOf(guide), findings: [] };
  const { show, findings } = checkFolder(folder);
  const errors = findings.filter((finding) => !isWarning(finding));
  return { show, errors: errors.map((finding) => findingLine(finding)) };
};

test('a generated guide passes the checks, and reads back as it was', () => {
  fc.assert(
    fc.property(anyGuide(), (guide) => {
      const { show, errors } = read(guide);
      expect(errors).toEqual([]);
      expect(show?.file).toEqual(guide.show);
      expect(show?.entries).toEqual(guide.entries);
    }),
    RUNS,
  );
});

test.each(['same', 'other'] as const)('both guides of a pair with %s keys pass', (after) => {
  fc.assert(
    fc.property(pairOfGuides(after), ({ one, other }) => {
      expect([...read(one).errors, ...read(other).errors]).toEqual([]);
    }),
    RUNS,
  );
});

test('a long show passes, and is as long shows are: a few in most entries, most people in one', () => {
  const size = { episodes: 60, people: 300, facts: 3_000, season: 12 };
  const { show, errors } = read(longShow(size));
  expect(errors).toEqual([]);
  expect(show?.entries.map(({ key }) => key).at(-1)).toBe('s05e12');
  const log = logOf(longShow(size), 'ja');
  const seen = [...guideAt(log, 's05e12').people.values()].map(({ seenIn }) => seenIn.length);
  expect(seen).toHaveLength(size.people);
  expect(seen.filter((count) => count <= 1).length).toBeGreaterThan(0.7 * size.people);
  expect(seen.filter((count) => count > 30).length).toBeGreaterThan(3);
  const stated = log.flatMap(({ people, bonds, secrets, threads }) => [
    ...people.flatMap(({ notes = [], role }) => [...notes, ...(role ? [role] : [])]),
    ...[...bonds, ...secrets, ...threads],
  ]);
  expect(stated.length).toBeGreaterThan(0.7 * size.facts);
});
