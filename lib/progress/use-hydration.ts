'use client';

import { useEffect } from 'react';
import { useStore } from 'zustand';
import { hydrate, progress } from './progress';

/** Reads what the device holds when the app hydrates, and follows other tabs. */
export function useHydration(): void {
  useEffect(hydrate, []);
}

/** Whether it is known yet who is on this device, and where. */
export function useHydrated(): boolean {
  return useStore(progress, ({ hydrated }) => hydrated);
}
