import { isOpen, type Key, PREMISE } from '@/lib/guide/keys';
import { isOpenToSomebody, positionOf } from './positions';
import { progress } from './progress';

/**
 * Whether an entry may stay in a store of this device: what any of its viewers has finished. Fails closed:
 * the premise alone, where nobody has a position or it has not been read yet.
 */
export function mayStay(show: string, key: Key): boolean {
  const { hydrated, household } = progress.getState();
  return hydrated ? isOpenToSomebody(household, show, key) : key === PREMISE;
}

/**
 * Whether an entry may be put into a store of this device now, and be taken out of one: by its key
 * alone, within the position of those watching, and so within the ceiling. A look ahead, which alone
 * goes further, thereby bypasses every store. All that stores entries asks here.
 */
export function mayStore(show: string, key: Key): boolean {
  const { hydrated, household } = progress.getState();
  const position = hydrated ? positionOf(household, show) : undefined;
  return isOpen(key, position?.key ?? PREMISE, position?.specials);
}
