import { queryOptions, skipToken } from '@tanstack/react-query';
import type { Facts, Language, Recap } from '@/lib/guide/entry';
import { isWithin, type Key, keysWithin } from '@/lib/guide/keys';

/** Whose entries: a show's, in one language. */
export interface GuideAddress {
  show: string;
  language: Language;
}

/**
 * The gate on the viewer's side: the facts of every entry up to the horizon, oldest first. There is
 * no other way to ask for facts.
 */
export function factsQueries(guide: GuideAddress, keys: readonly Key[], horizon: Key) {
  return keysWithin(keys, horizon).map((key) => fileQuery<Facts>(guide, key, 'facts.json', true));
}

/** The recap of one entry, asked for only if it lies within the horizon. */
export function recapQuery(guide: GuideAddress, key: Key, horizon: Key) {
  return fileQuery<Recap>(guide, key, 'recap.json', isWithin(key, horizon));
}

/** The query keys of all entries begin with this word, then show, language and key. */
export const ENTRIES = 'entries';

function fileQuery<File extends { key: Key }>(
  { show, language }: GuideAddress,
  key: Key,
  file: string,
  open: boolean,
) {
  return queryOptions({
    queryKey: [ENTRIES, show, language, key, file],
    queryFn: open ? ({ signal }) => fetchFile<File>(show, language, key, file, signal) : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    retry: 3,
    retryDelay: (attempt) => Math.min(500 * 2 ** attempt, 4000),
    networkMode: 'always',
  });
}

async function fetchFile<File extends { key: Key }>(
  show: string,
  language: Language,
  key: Key,
  file: string,
  signal: AbortSignal,
): Promise<File> {
  const address = `/guide/${show}/${language}/${key}/${file}`;
  // Nothing of an entry outlives the page but what we keep on purpose.
  const response = await fetch(address, { cache: 'no-store', signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const body: File = await response.json();
  if (body?.key !== key) throw new Error(`${address}: not the entry that was asked for`);
  return body;
}
