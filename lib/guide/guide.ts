import type { BondKind, Id, Names, NoteRef, ThingKind } from './entry';
import { type Key, PREMISE } from './keys';

/** The guide as known after one key: the state of the fold. Plain values; nothing in it is mutated. */
export interface Guide {
  /** The last entry folded in. */
  key: Key;
  /** One for each entry folded in, oldest first. */
  episodes: readonly Episode[];
  soFar?: string;
  /** In the order in which they became known. Look an id up with `personIn`, which follows aliases. */
  people: ReadonlyMap<Id, Person>;
  things: ReadonlyMap<Id, Thing>;
  /** Former ids of people who turned out to be somebody else. */
  aliases: ReadonlyMap<Id, Alias>;
  /** By `bondId` of the ends as written. */
  bonds: ReadonlyMap<string, Bond>;
  secrets: ReadonlyMap<Id, Secret>;
  threads: ReadonlyMap<Id, Thread>;
}

export interface Episode {
  key: Key;
  title?: string;
  aired?: string;
  runtime?: number;
  keywords: readonly string[];
  brief?: string;
}

export interface Alias {
  survivor: Id;
  /** What the former id was called when it was given up. */
  name: Names;
  /** The entry that revealed it. */
  key: Key;
}

interface Named {
  id: Id;
  name: Names;
  /** What they are called for short; the name where nothing else was given. */
  short: Names;
  shortGiven: boolean;
  reading?: Names;
  also: readonly Names[];
  /** Names given up, oldest first. */
  formerly: readonly Names[];
  notes: readonly Note[];
  knownFrom: Key;
  /** Episodes in which they are present (a person) or which have a scene about it (a thing). */
  seenIn: readonly Key[];
}

export interface Person extends Named {
  cast?: Names;
  role?: string;
  bio?: string;
}

export interface Thing extends Named {
  kind: ThingKind;
  text?: string;
}

export interface Note {
  /** `owner/id`, the owner's id as written. */
  ref: NoteRef;
  text: string;
  key: Key;
  /** The name under which it was written. */
  of: Names;
  /** It was so until then, and now is otherwise. */
  replacedIn?: Key;
  /** It never was so, as became known then. */
  correctedIn?: Key;
}

export interface BondState {
  key: Key;
  kinds: readonly BondKind[];
  label: string;
  text?: string;
  ended: boolean;
}

export interface Bond {
  id: string;
  ends: readonly [Id, Id];
  mutual: boolean;
  now: BondState;
  /** All states, oldest first, `now` included. */
  history: readonly BondState[];
}

export interface Secret {
  id: Id;
  what: string;
  /** From which entry the viewer knows it. */
  key: Key;
  /** Who is known to know it, and since when. Nobody else is thereby said not to. */
  known: readonly { by: Id; since: Key }[];
  /** From which entry on everybody knows. */
  openSince?: Key;
}

export interface Thread {
  id: Id;
  question: string;
  opened: Key;
  answer?: string;
  answered?: Key;
}

export const EMPTY_GUIDE: Guide = {
  key: PREMISE,
  episodes: [],
  people: new Map(),
  things: new Map(),
  aliases: new Map(),
  bonds: new Map(),
  secrets: new Map(),
  threads: new Map(),
};

/** A bond is known by its ends: the two in any order where mutual, in that order where one-sided. */
export function bondId(ends: readonly [Id, Id], mutual: boolean): string {
  return mutual ? [...ends].sort().join(' = ') : ends.join(' > ');
}

interface Aliased {
  aliases: ReadonlyMap<Id, Pick<Alias, 'survivor'>>;
}

/** The id that stands for `id` now: itself, or whoever they turned out to be. */
export function currentId(guide: Aliased, id: Id): Id {
  const next = guide.aliases.get(id);
  return next === undefined ? id : currentId(guide, next.survivor);
}

/** Somebody known so far, under any id they have had; undefined alike for unknown and for not yet known. */
export function personIn(guide: Guide, id: Id): Person | undefined {
  return guide.people.get(currentId(guide, id));
}

/** Somebody or something known so far. */
export function namedIn(guide: Guide, id: Id): Person | Thing | undefined {
  return personIn(guide, id) ?? guide.things.get(id);
}
