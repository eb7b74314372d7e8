import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { isWithin, type Key, keysWithin } from '@/lib/guide/keys';
import type { ServedFacts } from '@/lib/guide/served';
import { currentLog, LostEntriesError } from './current-log';
import { ENTRIES, type GuideAddress } from './files';
import { type Furthest, keepLog, keptLog } from './kept';

/** Entries of one state of the guide, from the premise on without a gap. Never a mixture of two. */
export interface HeldLog {
  log: readonly ServedFacts[];
  /** Whether that is all up to the horizon. */
  whole: boolean;
}

/**
 * The gate on the viewer's side: every entry up to the horizon. There is no other way to ask for
 * facts. What is held is there at once; then `as-of.json` says what the guide is made of now, and
 * the entries that differ are replaced together. `keep`: where what the device may keep ends;
 * without it nothing is kept, nor taken from what is kept.
 */
export function logQuery(
  client: QueryClient,
  guide: GuideAddress,
  keys: readonly Key[],
  horizon: Key,
  keep: Furthest | undefined,
) {
  const queryKey = [ENTRIES, guide.show, guide.language, horizon, 'log'] as const;
  // seam: wanted
  const wanted = keysWithin(keys, horizon);
  const held = (log: readonly ServedFacts[]): HeldLog => {
    const has = new Set(log.map(({ key }) => key));
    return { log, whole: wanted.every((key) => has.has(key)) };
  };
  return queryOptions({
    queryKey,
    initialData: () => {
      const log = longestInMemory(client, guide, horizon);
      return log.length > 0 ? held(log) : undefined;
    },
    queryFn: async ({ signal }): Promise<HeldLog> => {
      let log = client.getQueryData<HeldLog>(queryKey)?.log ?? [];
      if (keep && !held(log).whole) {
        const kept = await keptLog(guide, horizon);
        signal.throwIfAborted();
        if (kept.length > log.length) {
          log = kept;
          client.setQueryData(queryKey, held(log));
        }
      }
      const now = await currentLog(client, guide, wanted, horizon, log, signal).catch((error) => {
        // What was forgotten meanwhile does not come back.
        signal.throwIfAborted();
        const came = error instanceof LostEntriesError ? error.log : [];
        if (came.length > log.length) client.setQueryData(queryKey, held(came));
        throw error;
      });
      if (keep) void keepLog(guide, now, keep);
      return { log: now, whole: true };
    },
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: 'always',
    retry: false,
    networkMode: 'always',
  });
}

function longestInMemory(client: QueryClient, guide: GuideAddress, horizon: Key) {
  const logs = client
    .getQueriesData<HeldLog>({ queryKey: [ENTRIES, guide.show, guide.language] })
    .flatMap(([key, held]) => (key[4] === 'log' && held ? [held.log] : []))
    .map((log) => log.filter(({ key }) => isWithin(key, horizon)));
  return logs.sort((a, b) => b.length - a.length)[0] ?? [];
}
