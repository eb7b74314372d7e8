import { type Key, PREMISE } from '@/lib/guide/keys';
import { furthestPositions } from './positions';
import { progress, waking } from './progress';

/**
 * The furthest position of all viewers on this device, in a show: what it keeps of a guide ends there.
 * Fails closed: the premise, where nobody has a position or it has not been read yet.
 */
export function furthestOf(show: string): Key {
  if (!waking.getState().awake) return PREMISE;
  return furthestPositions(progress.getState().household).get(show) ?? PREMISE;
}
