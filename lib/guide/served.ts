import type { Facts } from './guide';
import { isSpecial, type Key } from './keys';
import type { Recap } from './kinds/episode';

/**
 * What is served of a guide. A version is a hash of what a file says; files of one version say the
 * same. Nothing has a version over more than the entries up to its key.
 */
export interface ServedRecap extends Recap {
  version: string;
}

/** As `facts.json`. Its version covers the recap's, so that it stands for the whole entry. */
export interface ServedFacts extends Facts {
  version: string;
  recapVersion: string;
}

/** As `as-of.json`: what the guide up to a key is made of. */
export interface AsOf {
  key: Key;
  /** The version of every entry up to the key, in viewing order; of specials, of the key's own alone. */
  versions: readonly (readonly [Key, string])[];
}

/** As `so-far.json`: the whole log up to a key but for specials, which spares a late position a request for each entry. */
export interface SoFar {
  key: Key;
  log: readonly ServedFacts[];
}

const STRIDE = 10;

/**
 * The keys that have a `so-far.json`: every tenth episode by its place, specials aside. That a season ends is known
 * only from what comes after it, so it plays no part.
 */
export function soFarKeys(keys: readonly Key[]): Key[] {
  return keys
    .filter((key) => !isSpecial(key))
    .filter((_, place) => place > 0 && place % STRIDE === 0);
}
