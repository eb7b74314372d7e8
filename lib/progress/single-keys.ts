import { createStore } from 'zustand/vanilla';

/** Kept on this device where somebody has turned single keys off: speech, or a hand, may type one unmeant. */
const KEY = 'kokomade:single-keys';

/** Whether a key without Ctrl does something outside of fields. */
export const singleKeys = createStore<{ areOn: boolean }>(() => ({ areOn: areOnHere() }));

export function turnSingleKeys(areOn: boolean): void {
  try {
    if (areOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Then it lasts as long as the page.
  }
  singleKeys.setState({ areOn });
}

function areOnHere(): boolean {
  try {
    return globalThis.localStorage?.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}
