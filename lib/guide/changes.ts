import { guideAt, logUpTo } from './fold';
import { type Changes, type Log, merged } from './guide';
import type { Key } from './keys';

/** What the entry `key` changed; undefined when the log does not hold it. Looks at nothing later. */
export function changesAt(log: Log, key: Key): Changes | undefined {
  const prefix = logUpTo(log, key);
  const [last, entry] = [prefix.at(-2)?.key, prefix.at(-1)];
  if (entry?.key !== key) return undefined;
  const before = last === undefined ? undefined : guideAt(prefix, last);
  // seam: changes
  const now = guideAt(prefix, key);
  return merged({ key }, (kind) => kind.changes(entry, before, now)) as Changes;
}
