import { compareKeys, isWithin, type Key } from '@/lib/guide/keys';
import { activeViewer, type Household, nextNumber, type ViewerNote, withViewer } from './household';

export const LONGEST_NOTE = 4000;
export const MOST_NOTES = 5000;

/** The active viewer's notes on a show that were written within the horizon, oldest entry first. */
export function notesWithin(
  household: Household,
  show: string,
  horizon: Key,
): readonly ViewerNote[] {
  return activeViewer(household)
    .notes.filter((note) => note.show === show && isWithin(note.key, horizon))
    .toSorted((a, b) => compareKeys(a.key, b.key));
}

export function withNote(household: Household, note: Omit<ViewerNote, 'id'>): Household {
  return changed(household, (notes) =>
    notes.length < MOST_NOTES ? [...notes, { ...note, id: `note-${nextNumber(notes)}` }] : notes,
  );
}

/** What is added to a note may come from where one is now: from then on it is shown no earlier. */
export function withNewText(
  household: Household,
  id: string,
  { key, at, text }: Pick<ViewerNote, 'key' | 'at' | 'text'>,
): Household {
  return changed(household, (notes) =>
    notes.map((note) =>
      note.id === id ? { ...note, at, text, key: isWithin(note.key, key) ? key : note.key } : note,
    ),
  );
}

export function withoutNote(household: Household, id: string): Household {
  return changed(household, (notes) => notes.filter((note) => note.id !== id));
}

function changed(
  household: Household,
  change: (notes: readonly ViewerNote[]) => readonly ViewerNote[],
): Household {
  return withViewer(household, activeViewer(household).id, (viewer) => ({
    ...viewer,
    notes: change(viewer.notes),
  }));
}
