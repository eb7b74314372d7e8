import type { Key } from '@/lib/guide/keys';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { ShowFile } from '@/lib/guide/schema/show';
import { checkReading } from '@/lib/library/checks/check-folder';
import type { Rule } from '@/lib/library/read/finding';
import type { Parsed } from '@/lib/library/read/parse';

/** A guide as far as its writer knows it. */
export interface GuideInHand {
  file: ShowFile;
  entries: readonly { key: Key; file: EntryFile }[];
  /** The entry that is being written. */
  key: Key;
}

/** What somebody who stopped at the entry could not know yet, or should look at, and where it is written. */
export interface Doubt {
  path: readonly (string | number)[];
  rule: Rule;
  /** The words that it is about, as they are written there. */
  words?: string;
}

/** The checks of the format, of one entry among those that its writer knows. */
export function checkGuide({ file, entries, key }: GuideInHand): Doubt[] {
  const doubts = new Map<object, Doubt>();
  const parsed = <Value>(name: string, value: Value): Parsed<Value> => ({
    file: name,
    value,
    findings: [],
    lost: [],
    hasLost: () => false,
    finding: (path, rule, message, spot) => {
      const words = typeof spot === 'object' ? spot.words : undefined;
      const finding = { file: name, line: 1, column: 1, rule, message, excerpt: words };
      const way = path.filter((step) => typeof step !== 'symbol');
      doubts.set(finding, { path: way, rule, words });
      return finding;
    },
  });
  const found = checkReading({
    show: { slug: 'own', file, entries },
    files: {
      show: parsed('show', file),
      entries: new Map(entries.map((entry) => [entry.key, parsed(entry.key, entry.file)])),
    },
    findings: [],
  });
  return found.filter((finding) => finding.file === key).flatMap((one) => doubts.get(one) ?? []);
}
