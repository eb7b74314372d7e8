'use client';

import { useMemo } from 'react';
import { useStore } from 'zustand';
import { type LookAhead, lookAheadIn, lookAheads } from './look-ahead';

/** The look ahead that is open in this show. */
export function useLookAhead(show: string): LookAhead | undefined {
  return useStore(lookAheads, (state) => lookAheadIn(state, show));
}

/** What was looked at in this show, in this visit. */
export function usePastLookAheads(show: string): readonly LookAhead[] {
  const past = useStore(lookAheads, (state) => state.past);
  return useMemo(() => past.filter((one) => one.show === show), [past, show]);
}
