import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { Key } from '@/lib/guide/keys';
import { progressStorage } from './storage';
import { type Position, type Positions, STORAGE_KEY, VERSION } from './stored';

export interface Progress {
  positions: Positions;
  /** The last change, until it is undone or the next one is made. */
  change?: Change;
}

export interface Change {
  show: string;
  before?: Position;
  now: Position;
}

/** The viewer's positions, kept on this device. `wake` reads them; `actions` are what a viewer does. */
export const progress = createStore<Progress>()(
  persist((): Progress => ({ positions: new Map() }), {
    name: STORAGE_KEY,
    version: VERSION,
    storage: progressStorage,
    partialize: ({ positions }) => ({ positions }),
    skipHydration: true,
  }),
);

/** Whether what the device holds has been read. Until then nobody's position is known. */
export const waking = createStore(() => ({ awake: false }));

/** Reads what the device holds, and from then on what other tabs write. Returns how to stop. */
export function wake(): () => void {
  const read = () => {
    void progress.persist.rehydrate();
    waking.setState({ awake: true });
  };
  const onStorage = (event: StorageEvent) => {
    if (event.key === STORAGE_KEY || event.key === null) read();
  };
  read();
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

/** The viewer has finished `key`, or has gone back to it: from now on it is where they are. */
export function movedTo(show: string, key: Key, at: number): void {
  progress.setState(({ positions }) => {
    const now = { key, at };
    const change = { show, before: positions.get(show), now };
    return { positions: new Map(positions).set(show, now), change };
  });
}

/** Takes the last change back. */
export function undid(): void {
  progress.setState(({ positions, change }) => {
    if (!change) return {};
    const restored = new Map(positions);
    if (change.before) restored.set(change.show, change.before);
    else restored.delete(change.show);
    return { positions: restored, change: undefined };
  });
}

/** The viewer has seen that the change was made, and keeps it. */
export function keptChange(): void {
  progress.setState({ change: undefined });
}
