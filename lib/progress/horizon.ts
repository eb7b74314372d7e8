import { isWithin, type Key, PREMISE } from '@/lib/guide/keys';
import type { LookAhead } from './look-ahead';

/**
 * The last entry that may be shown now: the position, or further while a look ahead at the guide is
 * open, or else nearer where a link asked for the guide as of `back`. Fails closed: the premise, where the
 * position has not been read or said.
 */
export function horizonOf(
  position: Key | null | undefined,
  open: LookAhead | undefined,
  back?: Key,
): Key {
  const here = position ?? PREMISE;
  // seam: horizon
  if (open?.kind === 'guide' && isWithin(here, open.key)) return open.key;
  return back !== undefined && isWithin(back, here) ? back : here;
}
