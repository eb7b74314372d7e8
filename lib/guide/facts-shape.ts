/**
 * Whether what comes from a server, a cache or a file has the shape of an entry's facts or recap: deep
 * enough that neither the fold nor a view throws on what passes. By hand, since a browser takes no zod.
 */
import {
  BOND_KINDS,
  type BondFacts,
  type Facts,
  type NamedFacts,
  type NoteFacts,
  type PersonFacts,
  type Reading,
  type Recap,
  type Scene,
  type SecretFacts,
  THING_KINDS,
  type ThingFacts,
  type ThreadFacts,
} from './entry';
import { isKey } from './keys';
import {
  among,
  hasShape,
  isDate,
  isFlag,
  isNumber,
  isText,
  listOf,
  maybe,
  type Shape,
  type ShapeTest,
  shaped,
} from './shape';

/** Whether `value` may be folded. */
export function isFacts(value: unknown): value is Facts {
  return hasShape(value, FACTS);
}

/** Whether `value` may be shown as a recap. */
export function isRecap(value: unknown): value is Recap {
  return hasShape(value, RECAP);
}

const isNames: ShapeTest = (value) =>
  typeof value === 'object' && value !== null && Object.values(value).every(isText);

const NOTE: Shape<NoteFacts> = {
  id: isText,
  text: isText,
  replaces: maybe(listOf(isText)),
  corrects: maybe(listOf(isText)),
};

const NAMED: Shape<NamedFacts> = {
  id: isText,
  name: maybe(isNames),
  short: maybe(isNames),
  reading: maybe(isNames),
  also: maybe(listOf(isNames)),
  notes: maybe(listOf(shaped(NOTE))),
};

const PERSON: Shape<PersonFacts> = {
  ...NAMED,
  cast: maybe(isNames),
  role: maybe(isText),
  bio: maybe(isText),
  revealedAs: maybe(isText),
};

const THING: Shape<ThingFacts> = {
  ...NAMED,
  kind: maybe(among(THING_KINDS)),
  text: maybe(isText),
};

const BOND: Shape<BondFacts> = {
  ends: (value) => listOf(isText)(value) && (value as unknown[]).length === 2,
  mutual: isFlag,
  // The first draws the line.
  kinds: maybe((value) => listOf(among(BOND_KINDS))(value) && (value as unknown[]).length > 0),
  label: maybe(isText),
  text: maybe(isText),
  ended: maybe(isFlag),
};

const SECRET: Shape<SecretFacts> = {
  id: isText,
  what: maybe(isText),
  keptBy: maybe(listOf(isText)),
  learnedBy: maybe(listOf(isText)),
  open: maybe(isFlag),
};

const THREAD: Shape<ThreadFacts> = {
  id: isText,
  question: maybe(isText),
  answer: maybe(isText),
};

const FACTS: Shape<Facts> = {
  key: isKey,
  title: maybe(isText),
  aired: maybe(isDate),
  runtime: maybe(isNumber),
  keywords: listOf(isText),
  brief: maybe(isText),
  soFar: maybe(isText),
  present: listOf(isText),
  about: listOf(isText),
  people: listOf(shaped(PERSON)),
  things: listOf(shaped(THING)),
  bonds: listOf(shaped(BOND)),
  secrets: listOf(shaped(SECRET)),
  threads: listOf(shaped(THREAD)),
};

const READING: Shape<Reading> = { heading: maybe(isText), text: isText };

const SCENE: Shape<Scene> = { ...READING, about: listOf(isText) };

const RECAP: Shape<Recap> = {
  key: isKey,
  title: maybe(isText),
  scenes: listOf(shaped(SCENE)),
  commentary: listOf(shaped(READING)),
};
