import { queryOptions, skipToken } from '@tanstack/react-query';
import { isWithin, type Key } from '@/lib/guide/keys';
import type { ServedRecap } from '@/lib/guide/served';
import { ENTRIES, fetchFile, type GuideAddress, TRIES } from './files';
import { type Furthest, keepRecap, keptRecap } from './kept';

/**
 * The recap of one entry, asked for only if it lies within the horizon. `version` is what the entry's
 * facts say; another one means that the guide has changed since, and that its log is to be asked for
 * anew. `keep` as with the log.
 */
export function recapQuery(
  guide: GuideAddress,
  key: Key,
  horizon: Key,
  version: string | undefined,
  keep: Furthest | undefined,
) {
  return queryOptions({
    queryKey: [ENTRIES, guide.show, guide.language, key, 'recap.json', version],
    queryFn: !isWithin(key, horizon)
      ? skipToken
      : async ({ client }) => {
          const kept = keep && version && (await keptRecap(guide, key, version));
          if (kept) return kept;
          const recap = await fetchFile<ServedRecap>(guide, key, 'recap.json');
          if (version !== undefined && recap.version !== version) {
            void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[4] === 'log' });
          } else if (keep) void keepRecap(guide, recap, keep);
          return recap;
        },
    staleTime: Number.POSITIVE_INFINITY,
    ...TRIES,
  });
}
