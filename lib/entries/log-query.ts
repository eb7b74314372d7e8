import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Guide } from '@/lib/guide/guide';
import { isOpen, type Key } from '@/lib/guide/keys';
import type { ServedFacts } from '@/lib/guide/served';
import { entriesKey } from './entries-key';
import type { GuideUpTo } from './fetch-file';
import { fetchLog, LostEntriesError } from './fetch-log';
import { foldAhead } from './fold-ahead';
import { sourceOf } from './source-of';
import { ANSWER_WITHIN, STORAGE_WITHIN, within } from './time-limit';

/** Entries of one state of the guide, from the premise on without a gap. Never a mixture of two. */
export interface CachedLog {
  log: readonly ServedFacts[];
  /** Whether that is all up to the horizon. */
  whole: boolean;
  /** What it was folded to, held so that the page need not fold it in one go. */
  folded?: readonly Guide[];
}

/**
 * Every entry up to the horizon. What memory has is there at once, then what the device has stored; then
 * the source says what the guide is made of now, and the entries that differ are replaced together.
 */
export function logQuery(client: QueryClient, guide: GuideUpTo, keys: readonly Key[]) {
  const { show, language, horizon, specials } = guide;
  const queryKey = entriesKey({ show, language, key: horizon, specials, kind: 'log' });
  const source = sourceOf(guide);
  const wanted = keys.filter((key) => isOpen(key, horizon, specials));
  const asFarAs = (log: readonly ServedFacts[]): CachedLog => {
    const has = new Set(log.map(({ key }) => key));
    return { log, whole: wanted.every((key) => has.has(key)) };
  };
  return queryOptions({
    queryKey,
    initialData: () => {
      const log = longestInMemory(client, guide);
      return log.length > 0 ? asFarAs(log) : undefined;
    },
    queryFn: async ({ signal }): Promise<CachedLog> => {
      let log = client.getQueryData<CachedLog>(queryKey)?.log ?? [];
      const showIfLonger = async (other: readonly ServedFacts[]) => {
        // What was evicted meanwhile does not come back.
        signal.throwIfAborted();
        if (other.length <= log.length) return;
        log = other;
        const folded = await foldAhead(other, signal);
        client.setQueryData(queryKey, { ...asFarAs(other), folded });
      };
      // Asked for at once: the network does not wait for the device.
      const asOf = source.asOf(guide, signal);
      asOf.catch(() => {});
      const stored = asFarAs(log).whole ? undefined : source.stored.log(guide, log);
      if (stored) await showIfLonger((await within(STORAGE_WITHIN, stored)) ?? []);
      try {
        const all = await fetchLog(source, guide, asOf, wanted, log, signal);
        return { log: all, whole: true, folded: await foldAhead(all, signal) };
      } catch (error) {
        await showIfLonger(error instanceof LostEntriesError ? error.log : []);
        // Where the network has nothing, a slow device is worth waiting for.
        if (stored && !asFarAs(log).whole) {
          await showIfLonger((await within(ANSWER_WITHIN, stored)) ?? []);
        }
        throw error;
      }
    },
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: 'always',
    retry: false,
    networkMode: 'always',
  });
}

function longestInMemory(client: QueryClient, guide: GuideUpTo) {
  const { show, language, horizon, specials } = guide;
  const logs = client
    .getQueriesData<CachedLog>({ queryKey: entriesKey({ show, language, kind: 'log' }) })
    .map(([, cached]) => cached?.log.filter(({ key }) => isOpen(key, horizon, specials)) ?? []);
  return logs.sort((a, b) => b.length - a.length)[0] ?? [];
}
