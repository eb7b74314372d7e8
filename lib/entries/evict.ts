import type { QueryClient } from '@tanstack/react-query';
import { isOpen, isWithin, type Key, PREMISE } from '@/lib/guide/keys';
import { horizonOf } from '@/lib/progress/horizon';
import { lookAheadIn, lookAheads } from '@/lib/progress/look-ahead';
import { positionOf } from '@/lib/progress/positions';
import { progress } from '@/lib/progress/progress';
import { type EntriesQuery, entriesQueryOf } from './entries-key';

/**
 * Drops from memory, in all languages and of every show, what lies past the horizon, but for the one
 * recap that is looked ahead at.
 */
export function evictBeyondHorizon(client: QueryClient): void {
  client.removeQueries({
    predicate: ({ queryKey }) => {
      const about = entriesQueryOf(queryKey);
      return about !== undefined && !mayRemain(about);
    },
  });
}

function mayRemain({ show, key, kind, specials = [] }: EntriesQuery): boolean {
  const lookAhead = lookAheadIn(lookAheads.getState(), show);
  const position = positionOf(progress.getState().household, show);
  const here = position?.key ?? PREMISE;
  const horizon = horizonOf(here, lookAhead);
  const isOpenHere = (one: Key) =>
    isWithin(one, here) ? isOpen(one, here, position?.specials) : isWithin(one, horizon);
  const isLookedAt = kind === 'recap' && lookAhead?.kind === 'recap' && lookAhead.key === key;
  return isLookedAt || [key, ...specials].every(isOpenHere);
}
