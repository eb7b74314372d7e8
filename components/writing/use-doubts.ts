'use client';

import { startTransition, useEffect, useState } from 'react';
import { isWithin, type Key, keysWithin } from '@/lib/guide/keys';
import { onOwnNews } from '@/lib/own/own-news';
import { useReadingPlace } from '../reading/use-reading';
import { askBench } from './bench/ask-bench';
import type { Doubt } from './bench/check-guide';
import { useOwn } from './own-context';

const NONE: readonly Doubt[] = [];
const SOON = 700;

/**
 * What the checks say of an entry, of what those watching know: nobody hears of what was written further
 * on. Comes by itself, a moment after something was written; where it does not come, nothing is lost.
 */
export function useDoubts(entry: Key): readonly Doubt[] {
  const { show, keys } = useOwn();
  const { position } = useReadingPlace();
  const [found, setFound] = useState<{ entry: Key; doubts: readonly Doubt[] }>();
  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    // A long guide takes a while: what is written meanwhile is looked at together, afterwards.
    let [isLooking, isStale] = [false, false];
    const look = async () => {
      [isLooking, isStale] = [true, false];
      const known = keysWithin(keys, isWithin(entry, position) ? position : entry);
      const check = { show, keys: known, key: entry };
      const doubts = await askBench({ check }).catch(() => undefined);
      isLooking = false;
      if (isOver) return;
      if (doubts) startTransition(() => setFound({ entry, doubts }));
      if (isStale) soon();
    };
    const soon = () => {
      isStale = true;
      clearTimeout(timer);
      if (!isLooking) timer = setTimeout(() => void look(), SOON);
    };
    soon();
    const stop = onOwnNews((news) => news.show === show && soon());
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop();
    };
  }, [show, keys, entry, position]);
  return found?.entry === entry ? found.doubts : NONE;
}
