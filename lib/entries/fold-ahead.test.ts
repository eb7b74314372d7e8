import { expect, test } from 'vitest';
import { logOf } from '@/lib/arbitrary/guides';
import { longShow } from '@/lib/arbitrary/long-show';
import { guideAt } from '@/lib/guide/fold';
import { foldAhead } from './fold-ahead';

const log = logOf(longShow({ episodes: 150, people: 60, facts: 1500 }), 'en');

test('a log that is folded in slices has the guides that it has in one go', async () => {
  const held = await foldAhead(log, new AbortController().signal);
  expect(held.map(({ key }) => key)).toEqual(['s01e63', 's01e127', 's01e143', 's01e150']);
  expect(guideAt(log, 's01e150')).toBe(held.at(-1));
  // Other entries of the same content: nothing of them is held.
  const again = structuredClone(log);
  for (const guide of held) expect(guide).toEqual(guideAt(again, guide.key));
});

test('it ends with its signal, and an empty log has no guide', async () => {
  const ended = AbortSignal.abort(new Error('left'));
  await expect(
    foldAhead(
      log.map((facts) => ({ ...facts })),
      ended,
    ),
  ).rejects.toThrow('left');
  expect(await foldAhead([], new AbortController().signal)).toEqual([]);
});
