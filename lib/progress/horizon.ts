import { isWithin, type Key } from '@/lib/guide/keys';
import type { Ahead } from './ahead';

/** The last entry that may be shown now: the position, or further while a reveal of the guide is open. */
export function horizonOf(position: Key, open: Ahead | undefined): Key {
  // seam: horizon
  return open?.kind === 'guide' && isWithin(position, open.key) ? open.key : position;
}
