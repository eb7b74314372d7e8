'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ServedFacts } from '@/lib/guide/served';
import type { GuideUpTo } from './fetch-file';

/** A while after the page has come to rest. */
const LATER = 2500;

/** Has the recaps of a `whole` log stored, while nobody waits for anything. */
export function usePrefetchRecaps(
  { show, language, horizon, specials }: GuideUpTo,
  log: readonly ServedFacts[],
  whole: boolean,
): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!whole || savesData()) return;
    const stop = new AbortController();
    const guide = { show, language, horizon, specials };
    const prefetch = () =>
      import('./prefetch-recaps')
        .then((code) => code.prefetchRecaps(client, guide, log, stop.signal))
        .catch(() => {});
    const timer = setTimeout(prefetch, LATER);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [client, show, language, horizon, specials, log, whole]);
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}
