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
  return guideOf(logUpTo(log, key));
}

/** The entries up to a key, of a list in viewing order. */
export function logUpTo<Entry extends { key: Key }>(log: readonly Entry[], key: Key): Entry[] {
  let [end, beyond] = [0, log.length];
  while (end < beyond) {
    const middle = (end + beyond) >> 1;
    if (isWithin(log[middle]?.key ?? '', key)) end = middle + 1;
    else beyond = middle;
  }
  return log.slice(0, end);
}

/** One step of the fold: the next entry in viewing order. */
export function applyEntry(guide: Guide, facts: Facts): Guide {
  return applyEntries(guide, [facts]);
}

/** [G3] Many steps at once: what is yielded is copied once, not once for each. */
function applyEntries(guide: Guide, entries: Log): Guide {
  const draft = draftOf(guide);
  for (const facts of entries) {
    draft.key = facts.key;
    for (const kind of KINDS) kind.apply(draft, facts);
  }
  return draft;
}

/**
 * The guides that are still in use, by their last entry, and what they were folded from: what is known is
 * not folded again, and only what follows is applied to it. Neither an entry nor a guide is held on to
 * here, so that what is dropped is gone.
 */
const byLast = new WeakMap<Facts, WeakRef<Guide>>();
const foldedFrom = new WeakMap<Guide, { log: Log; before?: Guide }>();

/** The fold of a whole log. The guide before its last entry comes with it, for what that one changed. */
function guideOf(log: Log): Guide {
  const last = log.at(-1);
  if (!last) return EMPTY_GUIDE;
  const known = longestKnown(log);
  if (known?.log.length === log.length) return known.guide;
  const rest = log.slice(known?.log.length ?? 0, -1);
  const start = known?.guide ?? EMPTY_GUIDE;
  const before = rest.length > 0 ? applyEntries(start, rest) : start;
  const guide = applyEntries(before, [last]);
  remember(log, guide, before);
  // No chain of all guides before: one is enough.
  if (log.length > 1) remember(log.slice(0, -1), before);
  return guide;
}

function remember(log: Log, guide: Guide, before?: Guide): void {
  byLast.set(log.at(-1) as Facts, new WeakRef(guide));
  foldedFrom.set(guide, { log, before });
}

function longestKnown(log: Log): { log: Log; guide: Guide } | undefined {
  for (let end = log.length; end > 0; end -= 1) {
    const guide = byLast.get(log[end - 1] as Facts)?.deref();
    const from = guide && foldedFrom.get(guide)?.log;
    if (from && from.length === end && from.every((one, place) => one === log[place])) {
      return { log: from, guide };
    }
  }
  return undefined;
}

type Draft = GuideDraft<Guide> & { key: Key };

function draftOf(guide: Guide): Draft {
  return Object.fromEntries(
    Object.entries(guide).map(([name, part]) => [name, part instanceof Map ? new Map(part) : part]),
  ) as Draft;
}
