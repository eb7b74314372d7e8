import { type Facts, silentFacts } from '@/lib/guide/guide';
import type { Key } from '@/lib/guide/keys';

/** The facts of an entry that makes known what is given, and nothing else. */
export function entryWith(key: Key, given: Partial<Facts> = {}): Facts {
  return { ...silentFacts(key), ...given };
}

/** Everything a value holds and in which order, maps included: two values of equal bytes look alike. */
export function bytesOf(value: unknown): string {
  return JSON.stringify(value, (_key, part) => (part instanceof Map ? [...part] : part)) ?? '';
}

/** The value itself, of which no part can be written to any more (but for a map's own entries). */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of value instanceof Map ? value.values() : Object.values(value)) frozen(part);
  }
  return value;
}
