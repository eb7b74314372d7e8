import type { PersistStorage } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { type Household, newHousehold } from './household';
import { parseStored, STORAGE_KEY, storedText, VERSION } from './stored';

/**
 * What the viewer should be told of their device's storage: that something in it could not be read and
 * is kept aside, that it belongs to a newer version of the app and is left as it is, or that nothing
 * can be kept. In the last two cases positions last as long as the page.
 */
export type StorageTrouble = 'unreadable' | 'newer' | 'forgets';

export const storageTrouble = createStore<{ trouble?: StorageTrouble }>(() => ({}));

const report = (trouble: StorageTrouble) => storageTrouble.setState({ trouble });

/**
 * The same text twice. The copy is written first, so it is never older than the other one: when that
 * cannot be read, the copy moves nobody forward who had gone back.
 */
const COPY = `${STORAGE_KEY}:copy`;
const ASIDE = `${STORAGE_KEY}:unreadable:`;

/** localStorage as the progress store sees it: parsed when read, failing closed, never throwing. */
export const progressStorage: PersistStorage<{ household: Household }> = {
  getItem() {
    try {
      return { state: { household: read() }, version: VERSION };
    } catch {
      report('forgets');
      return null;
    }
  },
  setItem(name, { state }) {
    if (!mayWrite()) return;
    try {
      const text = storedText(state.household);
      localStorage.setItem(COPY, text);
      localStorage.setItem(name, text);
    } catch {
      report('forgets');
    }
  },
  removeItem(name) {
    try {
      localStorage.removeItem(name);
      localStorage.removeItem(COPY);
    } catch {
      report('forgets');
    }
  },
};

/** Whether this page's positions reach the device, so that what lies there is what all tabs go by. */
export function mayWrite(): boolean {
  const { trouble } = storageTrouble.getState();
  return trouble !== 'forgets' && trouble !== 'newer';
}

/**
 * What the device holds: from the text that can be read best, the copy being the second choice. Nobody
 * has said where they are when there is nothing, or nothing that this version may use.
 */
function read(): Household {
  const texts = [localStorage.getItem(STORAGE_KEY), localStorage.getItem(COPY)];
  const all = texts.flatMap((text) => (text === null ? [] : { text, stored: parseStored(text) }));
  if (all.some(({ stored }) => stored === 'newer')) {
    report('newer');
    return newHousehold();
  }
  const readable = all.flatMap(({ stored }) => (typeof stored === 'string' ? [] : stored));
  const best = readable.find(({ lossless }) => lossless) ?? readable[0];
  for (const { text, stored } of all) {
    if (typeof stored === 'string' || !stored.lossless) setAside(text);
  }
  if (all.length > 0 && !best?.lossless) report('unreadable');
  return best?.household ?? newHousehold();
}

/** Keeps what could not be read, once, for whoever can. */
function setAside(text: string): void {
  const kept = Object.entries(localStorage).some(
    ([key, value]) => key.startsWith(ASIDE) && value === text,
  );
  if (!kept) localStorage.setItem(`${ASIDE}${Date.now()}`, text);
}
