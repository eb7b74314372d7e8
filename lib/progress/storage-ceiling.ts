import { isWithin, type Key, PREMISE } from '@/lib/guide/keys';
import { furthestPositions, positionOf } from './positions';
import { progress } from './progress';

/**
 * Where what this device stores of a show ends: at the furthest position of all its viewers. Fails
 * closed: at the premise, where nobody has a position or it has not been read yet.
 */
export function storageCeiling(show: string): Key {
  const { hydrated, household } = progress.getState();
  return (hydrated && furthestPositions(household).get(show)) || PREMISE;
}

/**
 * Whether an entry may be put into a store of this device now, and be taken out of one: by its key
 * alone, within the position of those watching, and so within the ceiling. A look ahead, which alone
 * goes further, thereby bypasses every store. All that stores entries asks here.
 */
export function mayStore(show: string, key: Key): boolean {
  const { hydrated, household } = progress.getState();
  return isWithin(key, (hydrated && positionOf(household, show)?.key) || PREMISE);
}
