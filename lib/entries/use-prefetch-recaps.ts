'use client';

import { useEffect } from 'react';
import type { ServedFacts, ServedRecap } from '@/lib/guide/served';
import { fetchFile, type GuideAddress } from './files';
import { type Furthest, keepRecap, withoutKeptRecap } from './kept';

/** A while after the page has come to rest. */
const LATER = 2500;

/**
 * Fetches the recaps that this device does not keep yet, one by one and the newest first, so that the
 * entries up to the position can all be read without a network.
 */
export function useKeepRecaps(
  { show, language }: GuideAddress,
  log: readonly ServedFacts[],
  keep: Furthest | undefined,
): void {
  useEffect(() => {
    let stopped = !keep || savesData();
    const timer = setTimeout(async () => {
      const guide = { show, language };
      if (stopped || !keep) return;
      try {
        for (const { key } of (await withoutKeptRecap(guide, log)).reverse()) {
          if (stopped) return;
          await keepRecap(guide, await fetchFile<ServedRecap>(guide, key, 'recap.json'), keep);
        }
      } catch {
        // No network: the next visit goes on.
      }
    }, LATER);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [show, language, log, keep]);
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}
