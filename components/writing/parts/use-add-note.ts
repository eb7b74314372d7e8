'use client';

import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { idFor } from '@/lib/own/ids';
import { useEntry } from '../entry-desk';

/** Of whom or what a note is. */
export interface NoteOwner {
  kind: 'people' | 'things';
  id: Id;
}

interface Relation {
  corrects?: readonly string[];
  replaces?: readonly string[];
}

/** Adds a note to the entry, and says what it takes the place of. */
export function useAddNote({ kind, id }: NoteOwner): (text: string, relation?: Relation) => void {
  const { file, guide, language, add } = useEntry();
  return (text, relation = {}) => {
    const there = file[kind][id]?.notes ?? [];
    const earlier = namedIn(guide, id)?.notes ?? [];
    const taken = [...there.map((note) => note.id), ...earlier.map(({ ref }) => ref.split('/')[1])];
    const called = idFor(text, 'note', (one) => taken.includes(one));
    add([kind, id, 'notes'], { id: called, text: { [language]: text }, ...relation, sources: [] });
  };
}
