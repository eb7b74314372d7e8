import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { Key } from '@/lib/guide/keys';
import {
  activeViewer,
  type Hints,
  type Household,
  type Note,
  newHousehold,
  switchedTo,
  type Viewer,
  withCompany,
  withNewViewer,
  withoutViewer,
  withViewer,
} from './household';
import { withNewText, withNote, withoutNote } from './notebook';
import { afterFinishing, afterGoingBack, afterStarting } from './positions';
import { mayWrite, progressStorage } from './storage';
import { parseStored, STORAGE_KEY, VERSION } from './stored';
import { nameFrom } from './stored-viewers';

export interface Progress {
  household: Household;
  /** The last change, until it is undone, kept, or followed by another one in any tab. */
  change?: Change;
}

export interface Change {
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
}

/** Who is on this device and where they are, kept on it. `wake` reads it; the functions below are what viewers do. */
export const progress = createStore<Progress>()(
  persist((): Progress => ({ household: newHousehold() }), {
    name: STORAGE_KEY,
    version: VERSION,
    storage: progressStorage,
    partialize: ({ household }) => ({ household }),
    skipHydration: true,
  }),
);

/** Whether what the device holds has been read. Until then nobody's position is known. */
export const waking = createStore(() => ({ awake: false }));

/** Reads what the device holds, and from then on what other tabs write. Returns how to stop. */
export function wake(): () => void {
  const read = () => {
    void progress.persist.rehydrate();
    keptChange();
    waking.setState({ awake: true });
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

/** Those present have finished `key`: whoever is behind it moves there, nobody moves back. */
export function finished(show: string, key: Key, at: number): void {
  change((household) => afterFinishing(household, show, key, at), { moved: { show, key } });
}

/** The active viewer is at an earlier entry again. */
export function wentBack(show: string, key: Key, at: number): void {
  change((household) => afterGoingBack(household, show, key, at), { moved: { show, key } });
}

/** Those present are in the middle of the next entry, or no longer. */
export function startedNext(show: string, watching: boolean): void {
  change((household) => afterStarting(household, show, watching));
}

/** Takes the last change back. */
export function undid(): void {
  const before = progress.getState().change?.before;
  if (before) progress.setState({ household: before, change: undefined });
}

/** The viewer has seen that the change was made, and keeps it. */
export function keptChange(): void {
  if (progress.getState().change) progress.setState({ change: undefined });
}

export function addedViewer(name: string): void {
  change((household) => withNewViewer(household, nameFrom(name)));
}

export function renamedViewer(id: string, name: string): void {
  change((household) =>
    withViewer(household, id, (viewer) => ({ ...viewer, name: nameFrom(name) })),
  );
}

export function removedViewer(id: string): void {
  const left = progress.getState().household.viewers.find((viewer) => viewer.id === id);
  change((household) => withoutViewer(household, id), { left });
}

export function switchedViewer(id: string): void {
  change((household) => switchedTo(household, id));
}

export function watchesAlong(id: string, isPresent: boolean): void {
  change((household) => withCompany(household, id, isPresent));
}

export function choseHints(hints: Partial<Hints>): void {
  change((household) =>
    withViewer(household, activeViewer(household).id, (viewer) => ({
      ...viewer,
      hints: { ...viewer.hints, ...hints },
    })),
  );
}

/** Brings in what another device kept, in place of all that this one keeps; undone like any change. */
export function broughtHousehold(text: string): 'newer' | 'unreadable' | undefined {
  const stored = parseStored(text);
  if (typeof stored === 'string') return stored;
  change(() => stored.household, { brought: true });
  return undefined;
}

export function wroteNote(note: Omit<Note, 'id'>): void {
  change((household) => withNote(household, note));
}

export function rewroteNote(id: string, note: Pick<Note, 'key' | 'at' | 'text'>): void {
  change((household) => withNewText(household, id, note));
}

export function struckNote({ id, show }: Note): void {
  change((household) => withoutNote(household, id), { struck: show });
}

/** Changes what the device holds now, which another tab may just have written. */
function change(next: (household: Household) => Household, said?: Omit<Change, 'before'>): void {
  if (mayWrite()) void progress.persist.rehydrate();
  const before = progress.getState().household;
  progress.setState({ household: next(before), change: said && { before, ...said } });
}
