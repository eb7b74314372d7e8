import type { Key } from './keys';

/**
 * What one entry makes known, in one language, as `facts.json` and `recap.json` hold it: a function
 * of `show.yaml` and this entry alone. Names are in all of the show's languages, so that a name is
 * found in whichever one the viewer knows it.
 */

export type Id = string;
/** A BCP 47 tag. */
export type Language = string;
export type Names = Readonly<Record<Language, string>>;

export const BOND_KINDS = [
  'family',
  'love',
  'friendship',
  'work',
  'mentor',
  'rivalry',
  'care',
  'other',
] as const;
export type BondKind = (typeof BOND_KINDS)[number];

export const THING_KINDS = ['place', 'group', 'object', 'term'] as const;
export type ThingKind = (typeof THING_KINDS)[number];

export interface Facts {
  key: Key;
  /** None in the premise. */
  title?: string;
  /** ISO 8601 date. */
  aired?: string;
  /** In minutes. */
  runtime?: number;
  keywords: readonly string[];
  brief?: string;
  soFar?: string;
  /** Who is on screen. May hold ids of things where it was taken from the scenes. */
  present: readonly Id[];
  /** Whom and what the scenes are about. */
  about: readonly Id[];
  people: readonly PersonFacts[];
  things: readonly ThingFacts[];
  bonds: readonly BondFacts[];
  secrets: readonly SecretFacts[];
  threads: readonly ThreadFacts[];
}

export interface NamedFacts {
  id: Id;
  name?: Names;
  short?: Names;
  reading?: Names;
  also?: readonly Names[];
  notes?: readonly NoteFacts[];
}

export interface PersonFacts extends NamedFacts {
  cast?: Names;
  role?: string;
  bio?: string;
  revealedAs?: Id;
}

export interface ThingFacts extends NamedFacts {
  kind?: ThingKind;
  text?: string;
}

/** Names one note: its id, or `owner/id` where the owner was then known under another id. */
export type NoteRef = string;

export interface NoteFacts {
  id: Id;
  text: string;
  replaces?: readonly NoteRef[];
  corrects?: readonly NoteRef[];
}

export interface BondFacts {
  ends: readonly [Id, Id];
  /** False: what the first end is or feels to the second. */
  mutual: boolean;
  /** The first draws the line. */
  kinds?: readonly BondKind[];
  label?: string;
  text?: string;
  ended?: boolean;
}

export interface SecretFacts {
  id: Id;
  what?: string;
  keptBy?: readonly Id[];
  learnedBy?: readonly Id[];
  open?: boolean;
}

export interface ThreadFacts {
  id: Id;
  question?: string;
  answer?: string;
}

export interface Scene {
  heading?: string;
  text: string;
  about: readonly Id[];
}

export interface Reading {
  heading?: string;
  text: string;
}

export interface Recap {
  key: Key;
  /** Here too, since a look ahead at one recap brings nothing else of its entry. */
  title?: string;
  scenes: readonly Scene[];
  commentary: readonly Reading[];
}
