'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { evictBeyondHorizon } from '@/lib/entries/evict';
import { persistEntries } from '@/lib/entries/persist-entries';
import { evictStored } from '@/lib/entries/stored-entries';
import { dropDrafts } from '@/lib/progress/drafts';
import { dropHorizonHints } from '@/lib/progress/horizon-hint';
import { endLookAheadOnMoves, lookAheads } from '@/lib/progress/look-ahead';
import { type Progress, progress } from '@/lib/progress/progress';

/**
 * What lies beyond a show's horizon leaves memory as soon as the horizon is nearer: on going back, at
 * the end of a look ahead, in another tab, whatever page is open. What the device stores ends at its
 * ceiling.
 */
export function useEviction(): void {
  const client = useQueryClient();
  useEffect(() => {
    // After the pages have been drawn anew, so that nothing asks for it again.
    const soon = () => void setTimeout(() => evictBeyondHorizon(client));
    const stops = [
      endLookAheadOnMoves(),
      persistEntries(client),
      lookAheads.subscribe(soon),
      progress.subscribe(soon),
      progress.subscribe(evictionFromDevice()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [client]);
}

function evictionFromDevice() {
  let before = '';
  return ({ hydrated, household }: Progress) => {
    if (!hydrated) return;
    dropHorizonHints();
    dropDrafts();
    const ceilings = JSON.stringify(
      household.viewers.map(({ positions }) =>
        Array.from(positions, ([show, { key, specials }]) => [show, key, specials]),
      ),
    );
    if (ceilings !== before) void evictStored();
    before = ceilings;
  };
}
