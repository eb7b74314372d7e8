'use client';

import { useEffect, useMemo, useState } from 'react';
import { inSlices } from '@/lib/entries/in-slices';
import type { Guide } from '@/lib/guide/guide';
import type { Recap } from '@/lib/guide/kinds/episode';
import { type Found, finderOf, foldingFor } from '@/lib/guide/search/finder';

/**
 * Finds in the guide and the recaps, once somebody asks: undefined until then, and while a large guide is
 * still being made ready, which holds nobody up.
 */
export function useFinder(guide: Guide, recaps: readonly Recap[], isAsked: boolean) {
  const [ready, setReady] = useState<{ guide: Guide; recaps: readonly Recap[] }>();
  useEffect(() => {
    if (!isAsked) return;
    const left = new AbortController();
    void inSlices(foldingFor(guide, recaps), left.signal).then(
      () => setReady({ guide, recaps }),
      () => {},
    );
    return () => left.abort();
  }, [guide, recaps, isAsked]);
  // What it found before more recaps came is true still; of another guide nothing is.
  const isReady = isAsked && ready?.guide === guide;
  return useMemo(
    (): ((typed: string) => Found[]) | undefined =>
      isReady && ready ? finderOf(ready.guide, ready.recaps) : undefined,
    [isReady, ready],
  );
}
