'use client';

import { useEffect, useState } from 'react';
import { isWithin, type Key, keysWithin } from '@/lib/guide/keys';
import { BLANK_ENTRY } from '@/lib/own/own-guide';
import { onOwnNews } from '@/lib/own/own-news';
import { ownEntries } from '@/lib/own/own-store';
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
  const { show, file, keys } = useOwn();
  const { position } = useReadingPlace();
  const [found, setFound] = useState<{ entry: Key; doubts: readonly Doubt[] }>();
  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const known = keysWithin(keys, isWithin(entry, position) ? position : entry);
      const written = new Map((await ownEntries(show, known)).map((one) => [one.key, one.file]));
      const entries = known.map((key) => ({ key, file: written.get(key) ?? BLANK_ENTRY }));
      const doubts = await askBench({ check: { file, entries, key: entry } });
      if (!isOver) setFound({ entry, doubts });
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look().catch(() => {}), SOON);
    };
    soon();
    const stop = onOwnNews((written) => written === show && soon());
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop();
    };
  }, [show, file, keys, entry, position]);
  return found?.entry === entry ? found.doubts : NONE;
}
