import { isWithin, type Key, PREMISE } from '@/lib/guide/keys';
import type { LookAhead } from './look-ahead';

/**
 * The last entry that may be shown now: the position, or further while a look ahead at the guide is
 * open. Fails closed: the premise, where the position has not been read or said.
 */
export function horizonOf(position: Key | null | undefined, open: LookAhead | undefined): Key {
  const here = position ?? PREMISE;
  // seam: horizon
  return open?.kind === 'guide' && isWithin(here, open.key) ? open.key : here;
}
