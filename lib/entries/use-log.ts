'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Key } from '@/lib/guide/keys';
import type { GuideAddress } from './files';
import type { Furthest } from './kept';
import { type HeldLog, logQuery } from './log-query';

export interface LogHere extends HeldLog {
  /** Whether it could not all be had, after several tries. */
  failed: boolean;
  retry: () => void;
}

const NOTHING: HeldLog = { log: [], whole: false };

/** The log up to the horizon, as far as it is held. `keep` as with `logQuery`. */
export function useLog(
  guide: GuideAddress,
  keys: readonly Key[],
  horizon: Key,
  keep: Furthest | undefined,
): LogHere {
  const query = useQuery(logQuery(useQueryClient(), guide, keys, horizon, keep));
  const held = query.data ?? NOTHING;
  return {
    ...held,
    failed: query.isError && !held.whole,
    retry: () => void query.refetch(),
  };
}
