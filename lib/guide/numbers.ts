import { type Key, partsOf } from './keys';

/** How a show counts: anew with each season, or through. */
export const NUMBERINGS = ['seasons', 'continuous'] as const;

export interface Numbering {
  numbering: (typeof NUMBERINGS)[number];
  /** What single ones are called elsewhere, whatever their keys are: `12.5`. */
  numbers: Readonly<Record<Key, string>>;
}

/**
 * The number of an episode, as its viewers say it. Counted through, it is its place among the keys up to
 * it, specials left out, so that no later key matters to it.
 */
export function numbersOf(
  keys: readonly Key[],
  { numbering, numbers }: Numbering,
): (key: Key) => string {
  const places = new Map<Key, number>();
  if (numbering === 'continuous') {
    let count = 0;
    for (const key of keys) {
      const parts = partsOf(key);
      if (parts && !parts.letter) count += 1;
      places.set(key, count);
    }
  }
  return (key) => numbers[key] ?? String(places.get(key) ?? partsOf(key)?.episode ?? '');
}
