import type { PersistStorage } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { type Positions, parseStored, STORAGE_KEY, storedText, VERSION } from './stored';

/**
 * What the viewer should be told of their device's storage: that what lay there could not be read and
 * is kept aside, or that nothing can be kept and positions last as long as the page.
 */
export type StorageTrouble = 'unreadable' | 'forgets';

export const storageTrouble = createStore<{ trouble?: StorageTrouble }>(() => ({}));

const report = (trouble: StorageTrouble) => storageTrouble.setState({ trouble });

/** localStorage as the progress store sees it: parsed when read, failing closed, never throwing. */
export const progressStorage: PersistStorage<{ positions: Positions }> = {
  getItem(name) {
    try {
      const text = localStorage.getItem(name);
      if (text === null) return null;
      const positions = parseStored(text);
      if (positions) return { state: { positions }, version: VERSION };
      report('unreadable');
      localStorage.setItem(`${STORAGE_KEY}:unreadable:${Date.now()}`, text);
    } catch {
      report('forgets');
    }
    return null;
  },
  setItem(name, { state }) {
    try {
      localStorage.setItem(name, storedText(state.positions));
    } catch {
      report('forgets');
    }
  },
  removeItem(name) {
    try {
      localStorage.removeItem(name);
    } catch {
      report('forgets');
    }
  },
};
