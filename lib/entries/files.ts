import type { Key } from '@/lib/guide/keys';
import type { Language } from '@/lib/guide/names';

/** Whose entries: a show's, in one language. */
export interface GuideAddress {
  show: string;
  language: Language;
}

export type FileName = 'facts.json' | 'recap.json' | 'as-of.json' | 'so-far.json';

/** The query keys of all entries begin with this word, then show, language and key. */
export const ENTRIES = 'entries';

export function addressOf({ show, language }: GuideAddress, key: Key, file: FileName): string {
  return `/guide/${show}/${language}/${key}/${file}`;
}

/** How often a file is asked for: four times, but once where the device says that it is offline. */
export const TRIES = {
  retry: (failures: number) => failures < 3 && globalThis.navigator?.onLine !== false,
  retryDelay: (attempt: number) => Math.min(500 * 2 ** attempt, 4000),
  networkMode: 'always',
} as const;

/** Asks the server for a file, until `signal`. Only what knows the horizon calls this. */
export async function fetchFile<File extends { key: Key }>(
  guide: GuideAddress,
  key: Key,
  file: FileName,
  signal?: AbortSignal,
): Promise<File> {
  const address = addressOf(guide, key, file);
  // Nothing of an entry outlives the page but what we keep on purpose.
  const response = await fetch(address, { cache: 'no-store', signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // seam: file
  const body: File = await response.json();
  if (body?.key !== key) throw new Error(`${address}: not the entry that was asked for`);
  return body;
}
