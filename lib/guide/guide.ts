import { type Key, PREMISE } from './keys';
import { KINDS } from './kinds/kinds';

type Kinds = (typeof KINDS)[number];
/** All that the members of a union have. */
type Merged<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/**
 * What one entry makes known, in one language, as `facts.json` holds it: a function of `show.yaml` and
 * this entry alone. Names are in all of the show's languages.
 */
export type Facts = { key: Key } & Merged<Kinds['silent']>;

/** The guide as known after one key: the state of the fold. Plain values; nothing in it is mutated. */
export type Guide = {
  /** The last entry folded in. */
  key: Key;
} & Merged<Kinds['empty']>;

/** "What this episode changed": the difference that one entry made, as of that entry. */
export type Changes = { key: Key } & Merged<ReturnType<Kinds['changes']>>;

/** Entries in viewing order, from the premise on, without gaps. */
export type Log = readonly Facts[];

export const EMPTY_GUIDE = merged({ key: PREMISE }, (kind) => kind.empty) as Guide;

/** The facts of an entry that says nothing. */
export function silentFacts(key: Key): Facts {
  return merged({ key }, (kind) => kind.silent) as Facts;
}

/** One value out of what every kind has to say. */
export function merged(start: object, part: (kind: Kinds) => object): object {
  return Object.assign({ ...start }, ...KINDS.map(part));
}
