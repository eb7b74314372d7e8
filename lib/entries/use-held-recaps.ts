'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { isWithin, type Key } from '@/lib/guide/keys';
import type { Recap } from '@/lib/guide/kinds/episode';
import { ENTRIES, type GuideAddress } from './files';

/** The recaps that memory holds already, of entries within the horizon. Asks for nothing. */
export function useHeldRecaps({ show, language }: GuideAddress, horizon: Key): readonly Recap[] {
  const client = useQueryClient();
  const [recaps] = useState(() => {
    const held = client
      .getQueriesData<Recap>({ queryKey: [ENTRIES, show, language] })
      .flatMap(([key, recap]) => (key[4] === 'recap.json' && recap ? [recap] : []));
    // One for each entry, the newest version of it.
    return [...new Map(held.map((recap) => [recap.key, recap])).values()];
  });
  return useMemo(() => recaps.filter(({ key }) => isWithin(key, horizon)), [recaps, horizon]);
}
