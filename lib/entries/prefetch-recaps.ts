import type { QueryClient } from '@tanstack/react-query';
import type { ServedFacts } from '@/lib/guide/served';
import type { GuideUpTo } from './fetch-file';
import { recapQuery } from './recap-query';
import { sourceOf } from './source-of';

/**
 * Stores the recaps that this device lacks, one by one and the newest first, so that the entries up to
 * the position can all be read without a network. Ends by `signal`, and where one does not come.
 */
export async function prefetchRecaps(
  client: QueryClient,
  guide: GuideUpTo,
  log: readonly ServedFacts[],
  signal: AbortSignal,
): Promise<void> {
  const { stored } = sourceOf(guide);
  const lacking = await stored.withoutRecap(guide, log);
  for (const { key, recapVersion } of lacking.toReversed()) {
    if (signal.aborted) return;
    const recap = await client.fetchQuery(recapQuery(guide, key, recapVersion)).catch(() => {});
    // No network: the next visit goes on.
    if (!recap) return;
    await stored.putRecap(guide, recap);
  }
}
