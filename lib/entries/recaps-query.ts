import { queryOptions } from '@tanstack/react-query';
import type { Recap } from '@/lib/guide/kinds/episode';
import type { ServedFacts } from '@/lib/guide/served';
import { entriesKey } from './entries-key';
import type { GuideUpTo } from './fetch-file';
import { inSlices } from './in-slices';
import { recapQuery } from './recap-query';
import { sourceOf } from './source-of';
import { STORAGE_WITHIN, within } from './time-limit';

/** The recaps of these entries that memory or the device has. Nobody else is asked. */
export function recapsQuery(guide: GuideUpTo, log: readonly ServedFacts[]) {
  const { show, language, horizon, specials } = guide;
  return queryOptions({
    queryKey: entriesKey({ show, language, key: horizon, specials, kind: 'recaps' }),
    queryFn: async ({ client, signal }) => {
      const { stored } = sourceOf(guide);
      const asked: (Recap | Promise<Recap | undefined>)[] = [];
      function* askAll() {
        for (const { key, recapVersion } of log) {
          asked.push(
            client.getQueryData(recapQuery(guide, key, recapVersion).queryKey) ??
              within(STORAGE_WITHIN, stored.recap(guide, key, recapVersion)),
          );
          yield;
        }
      }
      await inSlices(askAll(), signal);
      const recaps = await Promise.all(asked);
      return recaps.flatMap((recap) => recap ?? []);
    },
    staleTime: 0,
    retry: false,
    networkMode: 'always',
  });
}
