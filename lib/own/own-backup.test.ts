import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGuide } from '@/lib/arbitrary/guides';
import { ownDatabase } from './database';
import { broughtGuides, guidesToBring, guidesToKeep } from './own-backup';
import { ownHeads, putGuide, removeGuide } from './own-store';

/** A few in each test run, more in `npm run prove`. */
const RUNS = { numRuns: Math.min(Number(process.env.KOKOMADE_RUNS ?? 30), 300) };

const SHOW = 'own:night-ferry';
const put = (
  guide: typeof anyGuide extends () => fc.Arbitrary<infer G> ? G : never,
  at: number,
) => {
  const keys = guide.entries.map(({ key }) => key);
  const head = { show: SHOW, file: guide.show, keys, isOpen: false, isReadOnly: false };
  return putGuide({ ...head, writtenAt: at }, guide.entries, { 'NOTES.md': 'mine' });
};

test('guides of one\u2019s own are in the file of everything, and come out of it as they were', async () => {
  await fc.assert(
    fc.asyncProperty(anyGuide(), async (guide) => {
      await put(guide, 1);
      const kept = await guidesToKeep();
      expect((await guidesToBring(kept)).guides).toEqual([]);
      await removeGuide(SHOW);
      expect(await guidesToBring(kept)).toMatchObject({ guides: kept, unread: 0 });
      expect(await broughtGuides(JSON.parse(JSON.stringify(kept)))).toBe(0);
      expect(await guidesToKeep()).toEqual(kept);
    }),
    RUNS,
  );
});

test.each([
  ['older', 1, 2],
  ['newer', 3, 3],
])(
  'of a guide that is here, too, and is %s in the file, the one written last stays',
  async (_, at, stays) => {
    const guide = fc.sample(anyGuide(), { numRuns: 1, seed: 7 })[0];
    if (!guide) throw new Error('no guide');
    await put(guide, at);
    const kept = await guidesToKeep();
    await put(guide, 2);
    await broughtGuides(kept);
    expect((await ownHeads()).map(({ writtenAt }) => writtenAt)).toEqual([stays]);
    expect(await (await ownDatabase()).count('aside')).toBeGreaterThan(0);
  },
);

test.each([undefined, 'text', {}, { head: { show: 'own:x' } }, []])(
  '%o brings nothing and is set aside',
  async (value) => {
    const before = await ownHeads();
    expect(await guidesToBring([value])).toEqual({ guides: [value], shows: [], unread: 1 });
    expect(await broughtGuides([value])).toBe(1);
    expect(await ownHeads()).toEqual(before);
  },
);
