'use client';

import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import type { Facts } from '@/lib/guide/entry';
import type { Log } from '@/lib/guide/fold';
import type { Key } from '@/lib/guide/keys';
import { factsQueries, type GuideAddress } from './queries';

export interface HeldLog {
  /** The entries held, from the premise on without a gap. */
  log: Log;
  /** Whether that is all up to the horizon. */
  whole: boolean;
  /** Whether an entry could not be had, after several tries. */
  failed: boolean;
  retry: () => void;
}

/** The log up to the horizon, as far as it has arrived. */
export function useLog(guide: GuideAddress, keys: readonly Key[], horizon: Key): HeldLog {
  return useQueries({ queries: factsQueries(guide, keys, horizon), combine: heldLog });
}

function heldLog(results: UseQueryResult<Facts>[]): HeldLog {
  const gap = results.findIndex((result) => !result.data);
  const held = gap < 0 ? results : results.slice(0, gap);
  return {
    log: held.flatMap((result) => result.data ?? []),
    whole: gap < 0,
    failed: results.some((result) => result.isError),
    retry: () => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}
