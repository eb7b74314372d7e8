import type { Query, QueryClient } from '@tanstack/react-query';
import type { ServedRecap } from '@/lib/guide/served';
import { positionOf } from '@/lib/progress/positions';
import { type Progress, progress } from '@/lib/progress/progress';
import { entriesQueryOf } from './entries-key';
import type { CachedLog } from './log-query';
import { sourceOf } from './source-of';

/**
 * Has stored what comes into memory, and what is on the page once more when those watching have moved:
 * what was looked at may by then be what they have finished. Returns how to stop.
 */
export function persistEntries(client: QueryClient): () => void {
  const queries = client.getQueryCache();
  const stops = [
    queries.subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'success') persist(event.query);
    }),
    progress.subscribe((now, before) => {
      for (const query of queries.findAll({ type: 'active' })) {
        const show = entriesQueryOf(query.queryKey)?.show ?? '';
        if (keyIn(now, show) !== keyIn(before, show)) persist(query);
      }
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

const keyIn = ({ household }: Progress, show: string) => positionOf(household, show)?.key;

function persist({ queryKey, state: { data } }: Query): void {
  const about = entriesQueryOf(queryKey);
  if (!about || data === undefined) return;
  const { stored } = sourceOf(about);
  if (about.kind === 'recap') void stored.putRecap(about, data as ServedRecap);
  if (about.kind === 'log' && (data as CachedLog).whole) {
    void stored.putLog(about, (data as CachedLog).log);
  }
}
