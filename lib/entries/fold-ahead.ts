import { guideAt } from '@/lib/guide/fold';
import type { Guide, Log } from '@/lib/guide/guide';
import { inSlices } from './in-slices';

/** So many entries at once: a guide between them is a copy of all lists, which costs as much as some entries. */
const STRIDE = 16;
/** Of so many guides on the way one is held; and the last few, from which pages tell what came lately. */
const HELD = 4;
const LATE = 2 * STRIDE;

/**
 * Folds a whole log in slices: its guide, and some on the way. As long as they are held, whoever folds the
 * same log has its guide at once, and one of an earlier entry soon.
 */
export async function foldAhead(log: Log, signal: AbortSignal): Promise<readonly Guide[]> {
  const held: Guide[] = [];
  function* steps() {
    let on: Guide | undefined;
    for (let step = 1; (step - 1) * STRIDE < log.length; step += 1) {
      const last = log[Math.min(step * STRIDE, log.length) - 1];
      // Held by its name until the next stands on it.
      if (last) on = guideAt(log, last.key);
      const isLate = step * STRIDE >= log.length - LATE;
      if (on && (step % HELD === 0 || isLate)) held.push(on);
      yield;
    }
  }
  await inSlices(steps(), signal);
  return held;
}
