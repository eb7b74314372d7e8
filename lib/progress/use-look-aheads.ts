'use client';

import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Key } from '@/lib/guide/keys';
import { type LookAhead, lookAheadIn, lookAheads } from './look-ahead';

/** The look ahead that is open in this show. */
export function useLookAhead(show: string): LookAhead | undefined {
  return useStore(lookAheads, (state) => lookAheadIn(state, show));
}

/** The entry as of which a link asked for this show's guide. */
export function useLookBack(show: string): Key | undefined {
  return useStore(lookAheads, ({ back }) => (back?.show === show ? back.key : undefined));
}

/** What was looked at in this show, in this visit. */
export function usePastLookAheads(show: string): readonly LookAhead[] {
  const past = useStore(lookAheads, (state) => state.past);
  return useMemo(() => past.filter((one) => one.show === show), [past, show]);
}
