'use client';

import { useEffect, useState } from 'react';
import { hasOwnShows } from './has-own-shows';
import type { OwnHead } from './own-guide';
import { onOwnNews } from './own-news';

const A_SECOND = 1000;

/** The shows of one's own on this device; undefined until that is known. What reads them is fetched where there are any. */
export function useOwnShows(): readonly OwnHead[] | undefined {
  const [heads, setHeads] = useState<readonly OwnHead[]>();
  useEffect(() => {
    let isOver = false;
    const look = async () =>
      (await hasOwnShows()) ? (await import('./own-store')).ownHeads() : [];
    const show = () =>
      look()
        .catch(() => [])
        .then((found) => !isOver && setHeads(found));
    void show();
    const stop = onOwnNews(show);
    // A device that does not answer is not waited for.
    const timer = setTimeout(() => setHeads((found) => found ?? []), A_SECOND);
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop();
    };
  }, []);
  return heads;
}
