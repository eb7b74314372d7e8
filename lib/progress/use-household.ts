'use client';

import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Key } from '@/lib/guide/keys';
import { activeViewer, type Hints, type Household, type ViewerNote } from './household';
import { MOST_NOTES, notesWithin } from './notebook';
import { type LastChange, progress } from './progress';

export function useHousehold(): Household {
  return useStore(progress, ({ household }) => household);
}

export function useLastChange(): LastChange | undefined {
  return useStore(progress, ({ change }) => change);
}

/** The active viewer's settings of how much may be told of what is to come. */
export function useHints(): Hints {
  return useStore(progress, ({ household }) => activeViewer(household).hints);
}

/** Whether the active viewer has as many notes as a device keeps. */
export function useNotesFull(): boolean {
  return useStore(progress, ({ household }) => activeViewer(household).notes.length >= MOST_NOTES);
}

/** The active viewer's notes on a show, as far as the horizon. */
export function useNotes(show: string, horizon: Key): readonly ViewerNote[] {
  const household = useHousehold();
  return useMemo(() => notesWithin(household, show, horizon), [household, show, horizon]);
}
