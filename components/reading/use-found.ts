'use client';

import { startTransition, useEffect, useState } from 'react';
import { inSlices } from '@/lib/entries/in-slices';
import type { Guide } from '@/lib/guide/guide';
import type { Recap } from '@/lib/guide/kinds/episode';
import type { Found } from '@/lib/guide/search/finder';
import { useFinder } from './use-finder';

const NONE: readonly Found[] = [];

/**
 * Who and what answers to some words in the guide and the recaps. `isPending` as long as that is still
 * looked for in a large guide, which holds nobody up: until then there is what answered to the words
 * before, if they were asked of the same guide.
 */
export function useFound(guide: Guide, recaps: readonly Recap[], words: string) {
  const find = useFinder(guide, recaps, words !== '');
  const [made, setMade] = useState({ guide, find, words: '', found: NONE });
  useEffect(() => {
    if (!find || words === '') return;
    const left = new AbortController();
    void inSlices(find(words), left.signal).then(
      (found) => startTransition(() => setMade({ guide, find, words, found })),
      () => {},
    );
    return () => left.abort();
  }, [guide, find, words]);
  if (words === '') return { found: NONE, isPending: false };
  const isPending = !find || made.find !== find || made.words !== words;
  return { found: made.guide === guide && made.words !== '' ? made.found : NONE, isPending };
}
