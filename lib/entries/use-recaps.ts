'use client';

import { useQuery } from '@tanstack/react-query';
import type { Recap } from '@/lib/guide/kinds/episode';
import type { ServedFacts } from '@/lib/guide/served';
import type { GuideUpTo } from './fetch-file';
import { recapsQuery } from './recaps-query';

const NONE: readonly Recap[] = [];

/** The recaps of these entries that are at hand; none until it is known which these are. */
export function useRecaps(guide: GuideUpTo, log: readonly ServedFacts[]) {
  const { data, isPending } = useQuery(recapsQuery(guide, log));
  return { recaps: data ?? NONE, isPending };
}
