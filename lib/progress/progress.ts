import { createStore } from 'zustand/vanilla';
import type { Key } from '@/lib/guide/keys';
import { type Household, newHousehold, type Viewer } from './household';
import { load, mayWrite, save } from './storage';
import { STORAGE_KEY } from './stored';

export interface Progress {
  household: Household;
  /** Whether what the device holds has been read. Until then nobody's position is known. */
  hydrated: boolean;
  /** The last change, until it is undone, dismissed, or followed by another one in any tab. */
  change?: LastChange;
}

export interface LastChange {
  /** What it was before. */
  before: Household;
  /** The show in which somebody moved, and where to; undefined when somebody left. */
  moved?: { show: string; key: Key };
  /** The viewer who left. */
  left?: Viewer;
  /** The show in whose notebook something was struck out. */
  struck?: string;
  /** What was kept on another device was brought in. */
  brought?: true;
  /** What was watched elsewhere was. */
  imported?: true;
}

/** Who is on this device and where they are. `hydrate` reads it; `actions.ts` is what viewers do. */
export const progress = createStore<Progress>(() => ({
  household: newHousehold(),
  hydrated: false,
}));

/** Reads what the device holds, and from then on what other tabs write. Returns how to stop. */
export function hydrate(): () => void {
  const read = () => {
    const household = load() ?? progress.getState().household;
    progress.setState({ household, hydrated: true, change: undefined });
  };
  const onStorage = (event: StorageEvent) => {
    if (event.key === STORAGE_KEY || event.key === null) read();
  };
  // A page that the browser kept whole has slept through what other tabs did.
  const onShow = (event: PageTransitionEvent) => event.persisted && read();
  read();
  window.addEventListener('storage', onStorage);
  window.addEventListener('pageshow', onShow);
  return () => {
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pageshow', onShow);
  };
}

/** Changes what the device holds now, which another tab may just have written, and saves it. */
export function change(
  next: (household: Household) => Household,
  said?: Omit<LastChange, 'before'>,
): void {
  const before = (mayWrite() && load()) || progress.getState().household;
  commit(next(before), said && { before, ...said });
}

/** Takes the last change back. */
export function undid(): void {
  const before = progress.getState().change?.before;
  if (before) commit(before);
}

/** The viewer has seen that the change was made, and keeps it. */
export function dismissedUndo(): void {
  progress.setState({ change: undefined });
}

function commit(household: Household, made?: LastChange): void {
  save(household);
  progress.setState({ household, change: made });
}
