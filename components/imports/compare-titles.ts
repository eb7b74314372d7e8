import { episodeTitles } from '@/lib/entries/episode-titles';
import { compareKeys } from '@/lib/guide/keys';
import { fitTitles } from '@/lib/import/fit';
import type { Compared, PlanItem } from './plan-item';

/** Whether titles that were counted alone are to be compared with those of the episodes that one names. */
export function isToCompare({ show, seen, key, position, doubt }: PlanItem): boolean {
  if (seen.titles.length === 0 || key === undefined || show.isOwn) return false;
  if (position !== undefined && compareKeys(key, position) <= 0) return false;
  return !doubt || compareKeys(key, doubt.upTo) > 0;
}

/** The viewer has just said that they finished `key`: up to there, and no further, titles are asked for. */
export async function compareTitles({
  show,
  seen,
  key = '',
  position,
}: PlanItem): Promise<Compared> {
  try {
    const guide = { show: show.slug, horizon: key };
    const { signal } = new AbortController();
    const titles = await episodeTitles(guide, show.languages, show.keys, signal);
    return { upTo: key, fit: fitTitles(seen, titles, key, position) };
  } catch {
    return { upTo: key, unreached: true };
  }
}
