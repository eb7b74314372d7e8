import type { Facts } from './guide';
import type { Key } from './keys';
import type { Recap } from './kinds/episode';
import type { Language, Names } from './names';

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
  /** The version of every entry up to the key, in viewing order. */
  versions: readonly (readonly [Key, string])[];
}

/** As `so-far.json`: the whole log up to a key, which spares a late position a request for each entry. */
export interface SoFar {
  key: Key;
  log: readonly ServedFacts[];
}

const STRIDE = 10;

/**
 * The keys that have a `so-far.json`: every tenth episode by its place. That a season ends is known
 * only from what comes after it, so it plays no part.
 */
export function soFarKeys(keys: readonly Key[]): Key[] {
  return keys.filter((_, place) => place > 0 && place % STRIDE === 0);
}

/** What a show is called, here and elsewhere: of `show.yaml` alone. */
export interface ListedShow {
  slug: string;
  /** The first is for viewers whose own is missing. */
  languages: readonly Language[];
  title: Names;
  also: readonly Names[];
  unit: 'episode' | 'chapter';
  /** Ids elsewhere, by the name of the service. */
  ids: Readonly<Record<string, string>>;
}
