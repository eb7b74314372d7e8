import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGuide } from '@/lib/arbitrary/guides';
import { readEntry } from './entry-shape';
import { BLANK_ENTRY } from './own-guide';

/** A few in each test run, more in `npm run prove`. */
const RUNS = { numRuns: Number(process.env.KOKOMADE_RUNS ?? 100) };

test('what is written by the format is read as it is', () => {
  fc.assert(
    fc.property(anyGuide(), ({ entries }) => {
      for (const { file } of entries) {
        expect(readEntry(structuredClone(file))).toEqual({ file, isWhole: true });
      }
    }),
    RUNS,
  );
});

test.each([undefined, null, 1, 'text', [], new Date(0)])('%o is a blank entry', (value) => {
  expect(readEntry(value).file).toEqual(BLANK_ENTRY);
});
