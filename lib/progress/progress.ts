import { createStore } from 'zustand/vanilla';
import type { Key } from '@/lib/guide/keys';
import { type Household, newHousehold, type Viewer } from './household';
import { inTurn } from './in-turn';
import { load, mayWrite, save } from './storage';
import { STORAGE_KEY } from './stored';

export interface Progress {
  household: Household;
  /** Whether what the device holds has been read. Until then nobody's position is known. */
  hydrated: boolean;
  /** The last change, until it is undone, or followed by another one in any tab. */
  change?: LastChange;
}

export interface LastChange {
  /** What it was before. */
  before: Household;
  /** The show in which somebody moved, and where to; undefined when somebody left. */
  moved?: { show: string; key: Key };
  /** The special that was opened, and in which show. */
  opened?: { show: string; special: Key };
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

/** What the device holds, as it was last read or written. */
let held = newHousehold();

type Change = (household: Household) => Household;

/** Made on this page and not yet on the device, the oldest first. */
let pending: readonly { make: Change; said: Omit<LastChange, 'before'> | undefined }[] = [];

/** Reads what the device holds, and from then on what other tabs write. Returns how to stop. */
export function hydrate(): () => void {
  const read = () => {
    held = loaded() ?? held;
    progress.setState({ ...withPending(), hydrated: true, change: undefined });
  };
  const onStorage = (event: StorageEvent) => {
    if (event.key === STORAGE_KEY || event.key === null) read();
  };
  // A page that the browser kept whole has slept through what other tabs did.
  const onShow = (event: PageTransitionEvent) => event.persisted && read();
  read();
  window.addEventListener('storage', onStorage);
  window.addEventListener('pageshow', onShow);
  // A page that is left does not wait for its turn.
  window.addEventListener('pagehide', settle);
  return () => {
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pageshow', onShow);
    window.removeEventListener('pagehide', settle);
  };
}

/**
 * Changes what the device holds now, which another tab may just have written, and saves it: on this page
 * at once, on the device when it is this tab's turn. `make` is then done anew, to what lies there.
 */
export function change(make: Change, said?: Omit<LastChange, 'before'>): void {
  reread();
  pending = [...pending, { make, said }];
  progress.setState(withPending());
  inTurn(settle);
}

/** Takes the last change back. */
export function undid(): void {
  const before = progress.getState().change?.before;
  if (before) change(() => before);
}

/** Of what is loaded, what is known of shows that had another slug: nothing, until a page knows of one. */
let asNow = (household: Household) => household;

function loaded(): Household | undefined {
  const household = load();
  return household && asNow(household);
}

/** From here on, what the device holds is read as `now` has it. */
export function readAs(now: (household: Household) => Household): void {
  asNow = now;
  held = now(held);
  progress.setState(({ household }) => ({ household: now(household) }));
}

function reread(): void {
  held = (mayWrite() && loaded()) || held;
}

function settle(): void {
  if (pending.length === 0) return;
  reread();
  const settled = withPending();
  held = settled.household;
  pending = [];
  save(held);
  progress.setState(settled);
}

function withPending(): { household: Household; change: LastChange | undefined } {
  let household = held;
  let last: LastChange | undefined;
  for (const { make, said } of pending) {
    last = said && { before: household, ...said };
    household = make(household);
  }
  return { household, change: last };
}
