'use client';

import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { type Key, positionIn } from '@/lib/guide/keys';
import { type Ahead, ahead } from './ahead';
import { activeViewer, type Hints, type Household, type Note, type Positions } from './household';
import { notesWithin } from './notebook';
import { positionOf, positionsOf } from './positions';
import { type Change, progress, wake, waking } from './progress';
import { type StorageTrouble, storageTrouble } from './storage';

/** Reads the device's positions when the app wakes, and follows other tabs. */
export function useWake(): void {
  useEffect(wake, []);
}

/** Whether it is known yet who is on this device, and where. */
export function useAwake(): boolean {
  return useStore(waking, (state) => state.awake);
}

/** Where those present are in each show that one of them has begun. */
export function usePositions(): { awake: boolean; positions: Positions } {
  const awake = useAwake();
  const household = useStore(progress, (state) => state.household);
  return useMemo(() => ({ awake, positions: positionsOf(household) }), [awake, household]);
}

/**
 * Where those present are in a guide with these keys: undefined until the device has been read, null
 * until one of them has said so. Fails closed, as `positionIn` does.
 */
export function usePosition(show: string, keys: readonly Key[]): Key | null | undefined {
  const awake = useAwake();
  const stored = useStore(progress, ({ household }) => positionOf(household, show)?.key);
  if (!awake) return undefined;
  return stored === undefined ? null : positionIn(keys, stored);
}

/** When somebody last said where they are in a show; undefined where that is not known. */
export function useMovedAt(show: string): number | undefined {
  return useStore(progress, ({ household }) => positionOf(household, show)?.at) || undefined;
}

/** Whether those present are in the middle of what comes next. */
export function useWatching(show: string): boolean {
  return useStore(progress, ({ household }) => positionOf(household, show)?.watching === true);
}

/** The look ahead that is open in this show. */
export function useAhead(show: string): Ahead | undefined {
  return useStore(ahead, ({ open }) => (open?.show === show ? open : undefined));
}

/** What was looked at in this show, in this visit. */
export function useLooked(show: string): readonly Ahead[] {
  const looked = useStore(ahead, (state) => state.looked);
  return useMemo(() => looked.filter((one) => one.show === show), [looked, show]);
}

export function useLastChange(): Change | undefined {
  return useStore(progress, ({ change }) => change);
}

export function useHousehold(): Household {
  return useStore(progress, ({ household }) => household);
}

/** The active viewer's notes on a show, as far as the horizon. */
export function useNotes(show: string, horizon: Key): readonly Note[] {
  const household = useHousehold();
  return useMemo(() => notesWithin(household, show, horizon), [household, show, horizon]);
}

/** The active viewer's settings of how much may be told of what is to come. */
export function useHints(): Hints {
  return useStore(progress, ({ household }) => activeViewer(household).hints);
}

export function useStorageTrouble(): StorageTrouble | undefined {
  return useStore(storageTrouble, (state) => state.trouble);
}
