import { isFacts, isRecap } from '@/lib/guide/facts-shape';
import { areInOrder, isKey, isWithin } from '@/lib/guide/keys';
import type { AsOf, ServedFacts, ServedRecap, SoFar } from '@/lib/guide/served';
import { hasShape, isText, listOf } from '@/lib/guide/shape';

/** Whether what came, from the server or from a cache, is what is served of a guide. */

export function isServedFacts(value: unknown): value is ServedFacts {
  return isFacts(value) && hasShape(value, { version: isText, recapVersion: isText });
}

export function isServedRecap(value: unknown): value is ServedRecap {
  return isRecap(value) && hasShape(value, { version: isText });
}

/** From the premise on, and nothing past its own key. */
export function isAsOf(value: unknown): value is AsOf {
  return (
    hasShape<AsOf>(value, { key: isKey, versions: listOf(isVersion) }) &&
    areInOrder(value.versions.map(([key]) => key)) &&
    value.versions.every(([key]) => isWithin(key, value.key))
  );
}

/** Nothing past its own key; each of its entries has been looked at by `readSoFar`. */
export function isSoFar(value: unknown): value is SoFar {
  return (
    hasShape<SoFar>(value, { key: isKey, log: Array.isArray }) &&
    value.log.every(({ key }) => isWithin(key, value.key))
  );
}

function isVersion(value: unknown): value is AsOf['versions'][number] {
  return Array.isArray(value) && isKey(value[0]) && isText(value[1]);
}
