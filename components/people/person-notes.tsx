'use client';

import { useTranslations } from 'next-intl';
import type { Note } from '@/lib/guide/guide';
import { useEntryNames } from '../position/entry-names';
import { Line } from '../ui/prose';
import { Section } from '../ui/section';

/** What is known, with where; what was so before; what was believed before and never was so. */
export function PersonNotes({ notes }: { notes: readonly Note[] }) {
  const t = useTranslations('people');
  const standing = notes.filter((note) => !note.replacedIn && !note.correctedIn);
  return (
    <>
      <NoteList title={t('notes')} notes={standing} />
      <NoteList title={t('before')} notes={notes.filter((note) => note.replacedIn)} />
      <NoteList title={t('believed')} notes={notes.filter((note) => note.correctedIn)} />
    </>
  );
}

function NoteList({ title, notes }: { title: string; notes: readonly Note[] }) {
  const names = useEntryNames();
  const t = useTranslations('people');
  if (notes.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {notes.map((note) => (
          <li key={note.ref} className="border-t border-hair py-3">
            <Line text={note.text} />{' '}
            <span className="inline-block text-sm text-soft">
              {until(note)
                ? t('fromUntil', { from: names.title(note.key), until: names.name(until(note)) })
                : names.title(note.key)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The entry from which a note stands no more. */
const until = (note: Note) => note.replacedIn ?? note.correctedIn ?? '';
