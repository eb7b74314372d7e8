'use client';

import { useEffect, useState } from 'react';
import { inSlices } from '@/lib/entries/in-slices';
import type { Guide } from '@/lib/guide/guide';
import type { Recap } from '@/lib/guide/kinds/episode';
import { type Finder, makeFinder } from '@/lib/guide/search/finder';

/**
 * Finds in the guide and the recaps, once somebody asks: undefined until then, and while it is still being
 * made of a large guide, which holds nobody up.
 */
export function useFinder(guide: Guide, recaps: readonly Recap[], isAsked: boolean) {
  const [made, setMade] = useState<{ guide: Guide; find: Finder }>();
  useEffect(() => {
    if (!isAsked) return;
    const left = new AbortController();
    void inSlices(makeFinder(guide, recaps), left.signal).then(
      (find) => setMade({ guide, find }),
      () => {},
    );
    return () => left.abort();
  }, [guide, recaps, isAsked]);
  // What it found before more recaps came is true still; of another guide nothing is.
  return isAsked && made?.guide === guide ? made.find : undefined;
}
