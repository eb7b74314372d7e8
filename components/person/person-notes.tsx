'use client';

import { useTranslations } from 'next-intl';
import { formerNotes, type Note, standingNotes } from '@/lib/guide/kinds/note';
import type { Person } from '@/lib/guide/kinds/person';
import { NoteLines } from '../text/note-lines';
import { Section } from '../ui/section';

/** What is known, with where; what was so before; what was believed before and never was so. */
export function PersonNotes({ person }: { person: Person }) {
  const t = useTranslations('people');
  const { replaced, corrected } = formerNotes(person.notes);
  const section = (title: string, notes: readonly Note[]) =>
    notes.length > 0 && (
      <Section title={title}>
        <NoteLines notes={notes} of={person} />
      </Section>
    );
  return (
    <>
      {section(t('notes'), standingNotes(person.notes))}
      {section(t('before'), replaced)}
      {section(t('believed'), corrected)}
    </>
  );
}
