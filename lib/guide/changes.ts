import { applyEntry, guideAt } from './fold';
import { type Changes, type Facts, type Guide, type Log, merged } from './guide';
import { isWithin, type Key } from './keys';

/** What the entry `key` changed; undefined when the log does not hold it. Looks at nothing later. */
export function changesAt(log: Log, key: Key): Changes | undefined {
  const prefix = log.filter((facts) => isWithin(facts.key, key));
  const [last, entry] = [prefix.at(-2)?.key, prefix.at(-1)];
  if (entry?.key !== key) return undefined;
  const before = last === undefined ? undefined : guideAt(prefix, last);
  // seam: changes
  const now = before ? applyEntry(before, entry) : guideAt(prefix, key);
  return changesBetween(before, entry, now);
}

/** What an entry changed, where the guides before and after it are at hand. */
export function changesBetween(before: Guide | undefined, entry: Facts, now: Guide): Changes {
  return merged({ key: entry.key }, (kind) => kind.changes(entry, before, now)) as Changes;
}
