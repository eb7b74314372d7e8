'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Key } from '@/lib/guide/keys';
import type { GuideUpTo } from './fetch-file';
import { type CachedLog, logQuery } from './log-query';

export interface LogHere extends CachedLog {
  /** Whether it could not all be had, after several tries. */
  failed: boolean;
  retry: () => void;
}

const NOTHING: CachedLog = { log: [], whole: false };

/** The log up to the horizon, as far as it has come. */
export function useLog(guide: GuideUpTo, keys: readonly Key[]): LogHere {
  // seam: log
  const query = useQuery(logQuery(useQueryClient(), guide, keys));
  const cached = query.data ?? NOTHING;
  return {
    ...cached,
    failed: query.isError && !cached.whole,
    retry: () => void query.refetch(),
  };
}
