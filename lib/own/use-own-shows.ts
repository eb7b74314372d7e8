'use client';

import { useEffect, useState } from 'react';
import { hasOwnShows } from './has-own-shows';
import type { OwnHead } from './own-guide';

/** The shows of one's own on this device; undefined until that is known. What reads them is fetched where there are any. */
export function useOwnShows(): readonly OwnHead[] | undefined {
  const [heads, setHeads] = useState<readonly OwnHead[]>();
  useEffect(() => {
    let isOver = false;
    const look = async () =>
      (await hasOwnShows()) ? (await import('./own-store')).ownHeads() : [];
    look()
      .catch(() => [])
      .then((found) => !isOver && setHeads(found));
    return () => {
      isOver = true;
    };
  }, []);
  return heads;
}
