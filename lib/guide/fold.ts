/**
 * The guide as known after a key is a left fold over the log of entries up to that key.
 *
 * [G1] The guide at a key depends on the entries up to it alone.
 * [G2] What comes after cannot matter: two logs that agree up to a key have equal guides there.
 * [G3] One step at a time equals all at once; going back equals never having gone forward.
 * [G4] Inside an entry the order is: people and things, reveals, notes, bonds, secrets, threads.
 * [G5] Nothing is mutated; every guide ever yielded stays what it was.
 *
 * The entries are taken to be right (`lib/library` has checked them). What refers to nothing known is
 * left out rather than guessed at.
 */
import { EMPTY_GUIDE, type Facts, type Guide, type Log } from './guide';
import { isWithin, type Key } from './keys';
import type { GuideDraft } from './kinds/kind';
import { KINDS } from './kinds/kinds';

/** The guide as known after `key`; entries of the log beyond it are not looked at. */
export function guideAt(log: Log, key: Key): Guide {
  // seam: guide-at
  return log.filter((facts) => isWithin(facts.key, key)).reduce(applyEntry, EMPTY_GUIDE);
}

/** One step of the fold: the next entry in viewing order. */
export function applyEntry(guide: Guide, facts: Facts): Guide {
  const draft = draftOf(guide, facts.key);
  for (const kind of KINDS) kind.apply(draft, facts);
  return draft;
}

function draftOf(guide: Guide, key: Key): GuideDraft<Guide> {
  const parts = Object.entries({ ...guide, key });
  return Object.fromEntries(
    parts.map(([name, part]) => [name, part instanceof Map ? new Map(part) : part]),
  ) as GuideDraft<Guide>;
}
