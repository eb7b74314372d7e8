import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGuide, type GuideFiles, pairOfGuides } from '@/lib/arbitrary/guides';
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
