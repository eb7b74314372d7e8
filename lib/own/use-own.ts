'use client';

import { replaceEqualDeep } from '@tanstack/react-query';
import { startTransition, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Key } from '@/lib/guide/keys';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { type OwnTrouble, ownTrouble } from './database';
import { hasOwnShows } from './has-own-shows';
import { BLANK_ENTRY, type OwnHead } from './own-guide';
import { type OwnNews, onOwnNews } from './own-news';
import { ownEntries, ownHead, ownHeads } from './own-store';

/** A show of one's own as it is now: undefined until it has been read, null where there is none. */
export function useOwnHead(show: string): OwnHead | null | undefined {
  return useRead(show, async () => (await ownHead(show)) ?? null, null);
}

/** All shows of one's own as they are now; undefined until they have been read. */
export function useOwnHeads(): readonly OwnHead[] | undefined {
  return useRead(undefined, async () => ((await hasOwnShows()) ? ownHeads() : []), []);
}

/** An entry as it is written now; undefined until it has been read. */
export function useOwnEntry(show: string, key: Key): EntryFile | undefined {
  const read = async () => (await ownEntries(show, [key]))[0]?.file ?? BLANK_ENTRY;
  return useRead(show, read, undefined, key);
}

export function useOwnTrouble(): OwnTrouble | undefined {
  return useStore(ownTrouble, ({ trouble }) => trouble);
}

/** What `read` finds, and finds again each time that the show, or any, is written in any tab. */
function useRead<Value>(
  show: string | undefined,
  read: () => Promise<Value>,
  failed: Value,
  of = show ?? '',
): Value | undefined {
  const [found, setFound] = useState<{ of: string; value: Value }>();
  // Read anew for another show or entry alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    let isOver = false;
    let newest = 0;
    const look = async () => {
      const turn = ++newest;
      const value = await read().catch(() => failed);
      if (isOver || turn !== newest) return;
      // What says the same stays the same, so that what shows it is not shown anew.
      const kept = (before: typeof found) => ({
        of,
        value: replaceEqualDeep(before?.value, value),
      });
      startTransition(() => setFound(kept));
    };
    void look();
    const isOf = (news: OwnNews) =>
      show === undefined || (news.show === show && (of === show || (news.key ?? of) === of));
    const stop = onOwnNews((news) => isOf(news) && void look());
    return () => {
      isOver = true;
      stop();
    };
  }, [show, of]);
  return found?.of === of ? found.value : undefined;
}
