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
  /** The version of every entry up to the key, in viewing order; of specials, of the key's own alone. */
  versions: readonly (readonly [Key, string])[];
}

/** As `so-far.json`: the last entries up to a key in one, but for other specials, which spares a request for each. */
export interface SoFar {
  key: Key;
  log: readonly ServedFacts[];
}

/**
 * The text of a `so-far.json`: an entry a line, so that whoever reads many of them need not take them
 * apart in one go. No other line breaks are in JSON.
 */
export function soFarText({ key, log }: SoFar): string {
  const lines = log.map((facts, place) => JSON.stringify(facts) + (log[place + 1] ? ',' : ''));
  return [`{"key":${JSON.stringify(key)},"log":[`, ...lines, ']}'].join('\n');
}

const TEN = 10;

/**
 * The place of the first entry in the `so-far.json` of the entry at `place`, specials aside: those after the
 * last tenth entry; at a tenth entry the last ten, at a hundredth the last hundred, and so on. So a late
 * position needs few files, and each entry is in few. That a season ends is known only from what comes
 * after it, so it plays no part.
 */
export function soFarFrom(place: number): number {
  let span = TEN;
  while (place > 0 && place % (span * TEN) === 0) span *= TEN;
  const first = 1 + place - (place % TEN || span);
  // The premise goes with the first.
  return first > 1 ? first : 0;
}

/** The files that hold all these entries, from the premise on, each once: by their keys, oldest first. */
export function soFarFiles(keys: readonly Key[]): { key: Key; holds: readonly Key[] }[] {
  const files: { key: Key; holds: readonly Key[] }[] = [];
  for (let place = keys.length - 1; place >= 0; place = soFarFrom(place) - 1) {
    files.unshift({ key: keys[place] ?? '', holds: keys.slice(soFarFrom(place), place + 1) });
  }
  return files;
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
