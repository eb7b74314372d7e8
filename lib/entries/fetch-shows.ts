import { SHOWS } from '@/lib/addresses/app-files.mjs';
import { isNames } from '@/lib/guide/names';
import type { ListedShow } from '@/lib/guide/served';
import { among, hasShape, isText, listOf } from '@/lib/guide/shape';
import { ANSWER_WITHIN, untilLate } from './time-limit';

/** What all shows here are called; none, where that cannot be had. */
export async function fetchShows(): Promise<readonly ListedShow[]> {
  try {
    return await untilLate(ANSWER_WITHIN, undefined, async (signal) => {
      const response = await fetch(SHOWS, { signal });
      const list: unknown = response.ok ? await response.json() : [];
      return Array.isArray(list) ? list.filter(isListedShow) : [];
    });
  } catch {
    return [];
  }
}

function isListedShow(value: unknown): value is ListedShow {
  return hasShape<ListedShow>(value, {
    slug: isText,
    languages: listOf(isText),
    title: isNames,
    also: listOf(isNames),
    unit: among(['episode', 'chapter']),
    ids: isNames,
  });
}
