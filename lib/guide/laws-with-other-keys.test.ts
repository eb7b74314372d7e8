import { test } from 'vitest';
import { expectWorldsToLookAlike } from '@/lib/arbitrary/worlds';

/** The law of two worlds where later entries are fewer, more, or others. A file of its own, as it takes long. */

test('[G2] two worlds with other keys that agree up to a key look alike there', () => {
  expectWorldsToLookAlike('other', { numRuns: Number(process.env.KOKOMADE_RUNS ?? 200) });
});
