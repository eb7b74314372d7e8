'use client';

import { useEffect } from 'react';
import { useStore } from 'zustand';
import { isWithin, type Key, positionIn } from '@/lib/guide/keys';
import { type Ahead, ahead } from './ahead';
import { type Change, progress, wake, waking } from './progress';
import { type StorageTrouble, storageTrouble } from './storage';
import type { Positions } from './stored';

/** Reads the device's positions when the app wakes, and follows other tabs. */
export function useWake(): void {
  useEffect(wake, []);
}

export function usePositions(): { awake: boolean; positions: Positions } {
  const awake = useStore(waking, (state) => state.awake);
  const positions = useStore(progress, (state) => state.positions);
  return { awake, positions };
}

/**
 * Where the viewer is in a guide with these keys: undefined until the device has been read, null
 * until they have said so. Fails closed, as `positionIn` does.
 */
export function usePosition(show: string, keys: readonly Key[]): Key | null | undefined {
  const awake = useStore(waking, (state) => state.awake);
  const stored = useStore(progress, (state) => state.positions.get(show)?.key);
  if (!awake) return undefined;
  return stored === undefined ? null : positionIn(keys, stored);
}

/** When the viewer last said where they are in a show; undefined where that is not known. */
export function useMovedAt(show: string): number | undefined {
  return useStore(progress, (state) => state.positions.get(show)?.at) || undefined;
}

/** The look ahead that is open in this show. */
export function useAhead(show: string): Ahead | undefined {
  return useStore(ahead, ({ open }) => (open?.show === show ? open : undefined));
}

/** The last entry that may be shown now: the position, or further while a reveal of the guide is open. */
export function horizonOf(position: Key, open: Ahead | undefined): Key {
  return open?.kind === 'guide' && isWithin(position, open.key) ? open.key : position;
}

export function useLastChange(show: string): Change | undefined {
  return useStore(progress, ({ change }) => (change?.show === show ? change : undefined));
}

export function useStorageTrouble(): StorageTrouble | undefined {
  return useStore(storageTrouble, (state) => state.trouble);
}
