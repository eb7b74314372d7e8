import type { EntryFile } from '@/lib/guide/schema/entry';
import type { Finding, Rule } from '../../read/finding';
import type { Parsed } from '../../read/parse';
import type { Reading, Show } from '../../read/show';

/** A copy of a show in which one entry is another. */
export function withEntry(show: Show, place: number, change: (file: EntryFile) => void): Show {
  const entries = show.entries.map((entry, index) => {
    if (index !== place) return entry;
    const file = structuredClone(entry.file);
    change(file);
    return { ...entry, file };
  });
  return { ...show, entries };
}

/** A show as if it had been read from files without faults; findings then have no line. */
export function readingOf(show: Show): Reading {
  const parsed = <Value>(file: string, value: Value): Parsed<Value> => ({
    ...{ file, value, findings: [], lost: [], hasLost: () => false },
    finding: (path, rule: Rule, message, spot): Finding => ({
      ...{ file: `${file} ${path.join('.')}`, line: 1, column: 1, rule, message },
      excerpt: typeof spot === 'object' ? spot.words : undefined,
    }),
  });
  return {
    show,
    files: {
      show: parsed('show', show.file),
      entries: new Map(show.entries.map(({ key, file }) => [key, parsed(key, file)])),
    },
    findings: [],
  };
}
