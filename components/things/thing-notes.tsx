'use client';

import { useTranslations } from 'next-intl';
import { formerNotes, type Note, standingNotes } from '@/lib/guide/kinds/note';
import type { Thing } from '@/lib/guide/kinds/thing';
import { NoteLines } from '../text/note-lines';

/** What is known of a thing, and under headings of their own what was so or was believed before. */
export function ThingNotes({ thing }: { thing: Thing }) {
  const t = useTranslations('people');
  const { replaced, corrected } = formerNotes(thing.notes);
  const former = (title: string, notes: readonly Note[]) =>
    notes.length > 0 && (
      <>
        <h4 className="mt-3 mb-1 text-sm text-soft">{title}</h4>
        <NoteLines notes={notes} of={thing} />
      </>
    );
  return (
    <div className="mt-2">
      <NoteLines notes={standingNotes(thing.notes)} of={thing} />
      {former(t('before'), replaced)}
      {former(t('believed'), corrected)}
    </div>
  );
}
