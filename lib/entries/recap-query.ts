import { queryOptions, skipToken } from '@tanstack/react-query';
import { isOpen, type Key } from '@/lib/guide/keys';
import { entriesKey } from './entries-key';
import type { GuideUpTo } from './fetch-file';
import { sourceOf } from './source-of';
import { STORAGE_WITHIN, within } from './time-limit';

/**
 * The recap of one entry, asked for only if it lies within the horizon. `version` is what the entry's
 * facts say; another one means that the guide has changed since, and that its log is to be asked for
 * anew.
 */
export function recapQuery(guide: GuideUpTo, key: Key, version: string | undefined) {
  const { show, language, horizon } = guide;
  const source = sourceOf(guide);
  return queryOptions({
    queryKey: entriesKey({ show, language, key, kind: 'recap', version }),
    queryFn: !isOpen(key, horizon, guide.specials)
      ? skipToken
      : async ({ client, signal }) => {
          const here = version === undefined ? undefined : source.stored.recap(guide, key, version);
          const stored = here && (await within(STORAGE_WITHIN, here));
          if (stored) return stored;
          const recap = await source.recap(guide, key, signal);
          if (version !== undefined && recap.version !== version) {
            const queryKey = entriesKey({ show, language, kind: 'log' });
            void client.invalidateQueries({ queryKey });
          }
          return recap;
        },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: 'always',
  });
}
