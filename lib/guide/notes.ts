import type { Note } from './guide';

/** The notes that still hold: neither replaced nor corrected. */
export function standingNotes(notes: readonly Note[]): Note[] {
  return notes.filter(({ replacedIn, correctedIn }) => !replacedIn && !correctedIn);
}

/** Those that hold no more: what was so before, and what was believed and never was so. */
export function formerNotes(notes: readonly Note[]): { replaced: Note[]; corrected: Note[] } {
  return {
    replaced: notes.filter(({ replacedIn }) => replacedIn),
    corrected: notes.filter(({ correctedIn }) => correctedIn),
  };
}
