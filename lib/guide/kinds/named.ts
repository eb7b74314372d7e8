import type { Key } from '../keys';
import { type Id, isNames, type Names, sameNames, withMoreNames } from '../names';
import { isText, listOf, maybe, type Shape } from '../shape';

/** What people and things have in common, as served. */
export interface NamedFacts {
  id: Id;
  name?: Names;
  short?: Names;
  reading?: Names;
  also?: readonly Names[];
  knownAs?: readonly string[];
}

export const namedShape: Shape<NamedFacts> = {
  id: isText,
  name: maybe(isNames),
  short: maybe(isNames),
  reading: maybe(isNames),
  also: maybe(listOf(isNames)),
  knownAs: maybe(listOf(isText)),
};

/** What people and things have in common, as folded. */
export interface Named {
  id: Id;
  name: Names;
  /** What they are called for short; the name where nothing else was given. */
  short: Names;
  shortGiven: boolean;
  reading?: Names;
  also: readonly Names[];
  /** What one remembers them by, for search, in the order in which it came. */
  knownAs: readonly string[];
  /** Names given up, oldest first. */
  formerly: readonly Names[];
  knownFrom: Key;
  /** Episodes in which they are present (a person) or which have a scene about it (a thing). */
  seenIn: readonly Key[];
}

/** Introduced, or with what is given replaced; undefined where a first mention brings no name. */
export function withNames(
  key: Key,
  before: Named | undefined,
  facts: NamedFacts,
): Named | undefined {
  const name = facts.name ?? before?.name;
  if (!name) return undefined;
  const renamed = before && facts.name && !sameNames(before.name, facts.name);
  const shortGiven = Boolean(facts.short) || (before?.shortGiven ?? false);
  return {
    id: before?.id ?? facts.id,
    name,
    short: shortGiven ? (facts.short ?? before?.short ?? name) : name,
    shortGiven,
    reading: facts.reading ?? before?.reading,
    also: withMoreNames(before?.also ?? [], facts.also ?? []),
    knownAs: [...new Set([...(before?.knownAs ?? []), ...(facts.knownAs ?? [])])],
    formerly: renamed
      ? [...before.formerly, before.name].filter((old) => !sameNames(old, name))
      : (before?.formerly ?? []),
    knownFrom: before?.knownFrom ?? key,
    seenIn: before?.seenIn ?? [],
  };
}
