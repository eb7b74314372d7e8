'use client';

import { useStore } from 'zustand';
import { type StorageTrouble, storageTrouble } from './storage';

export function useStorageTrouble(): StorageTrouble | undefined {
  return useStore(storageTrouble, ({ trouble }) => trouble);
}
