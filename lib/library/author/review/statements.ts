import { createHash } from 'node:crypto';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { textsOfEntry } from '@/lib/guide/schema/texts';

/** One thing that an entry says, in all languages, as a reviewer judges it. */
export interface Statement {
  /** The way to it in the entry's file. */
  where: string;
  texts: Readonly<Record<string, string>>;
  /** Of the texts, so that a verdict does not outlive them. */
  hash: string;
}

/** Every text of an entry, in file order. */
export function statementsOf(entry: EntryFile): Statement[] {
  const statements = new Map<string, Record<string, string>>();
  for (const { path, language, text } of textsOfEntry(entry)) {
    const where = path.slice(0, -1).join('.');
    statements.set(where, { ...statements.get(where), [language]: text });
  }
  return [...statements].map(([where, texts]) => ({ where, texts, hash: hashOf(texts) }));
}

/** Twelve hexadecimal digits: enough to tell one text of a guide from another. */
function hashOf(texts: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 12);
}
