'use client';

import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Positions } from './household';
import { positionOf, positionsByShow } from './positions';
import { progress } from './progress';
import { useHousehold } from './use-household';

/** Where those watching are in each show that one of them has begun. */
export function usePositions(): Positions {
  const household = useHousehold();
  return useMemo(() => positionsByShow(household), [household]);
}

/** When somebody last said where they are in a show; undefined where that is not known. */
export function useMovedAt(show: string): number | undefined {
  return useStore(progress, ({ household }) => positionOf(household, show)?.at) || undefined;
}

/** Whether those watching are in the middle of what comes next. */
export function useWatching(show: string): boolean {
  return useStore(progress, ({ household }) => positionOf(household, show)?.watching === true);
}
