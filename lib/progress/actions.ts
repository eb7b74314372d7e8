import type { Key } from '@/lib/guide/keys';
import {
  activeViewer,
  type Hints,
  switchedTo,
  type ViewerNote,
  withCompany,
  withNewViewer,
  withoutViewer,
  withViewer,
} from './household';
import { withNewText, withNote, withoutNote } from './notebook';
import { nameFrom } from './parse-viewers';
import { afterFinishing, afterGoingBack, afterStarting } from './positions';
import { change, progress } from './progress';

/**
 * Those present have finished `key`: whoever is behind it moves there, nobody moves back. `keys`: all that
 * the guide has for them, of which they pass over the specials up to there.
 */
export function finished(show: string, key: Key, at: number, keys: readonly Key[] = []): void {
  change((household) => afterFinishing(household, show, key, at, keys), { moved: { show, key } });
}

/** Those present have finished, or pass over, a special that came into the guide before where they are. */
export function openedSpecial(show: string, special: Key, at: number): void {
  change((household) => afterFinishing(household, show, special, at), {
    opened: { show, special },
  });
}

/** The active viewer is at an earlier entry again. */
export function wentBack(show: string, key: Key, at: number): void {
  change((household) => afterGoingBack(household, show, key, at), { moved: { show, key } });
}

/** Those present are in the middle of the next entry, or no longer. */
export function startedNext(show: string, watching: boolean): void {
  change((household) => afterStarting(household, show, watching));
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

export function wroteNote(note: Omit<ViewerNote, 'id'>): void {
  change((household) => withNote(household, note));
}

export function rewroteNote(id: string, note: Pick<ViewerNote, 'key' | 'at' | 'text'>): void {
  change((household) => withNewText(household, id, note));
}

export function struckNote({ id, show }: ViewerNote): void {
  change((household) => withoutNote(household, id), { struck: show });
}
