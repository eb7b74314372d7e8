'use client';

import { useQueries } from '@tanstack/react-query';
import type { ServedFacts } from '@/lib/guide/served';
import type { GuideUpTo } from './fetch-file';
import { recapQuery } from './recap-query';

/** The recaps of all these entries, each asked for where it is not at hand. */
export function useEachRecap(guide: GuideUpTo, entries: readonly ServedFacts[]) {
  return useQueries({
    queries: entries.map(({ key, recapVersion }) => recapQuery(guide, key, recapVersion)),
    combine,
  });
}

type Query = ReturnType<typeof useQueries<ReturnType<typeof recapQuery>[]>>[number];

// One function for good: it is what keeps the list the same while nothing has come.
function combine(queries: readonly Query[]) {
  return {
    recaps: queries.flatMap(({ data }) => data ?? []),
    isPending: queries.some(({ isPending, isError }) => isPending && !isError),
    isFailed: queries.some(({ isError }) => isError),
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch();
    },
  };
}
