'use client';

import { useTranslations } from 'next-intl';
import type { Note } from '@/lib/guide/kinds/note';
import type { Person } from '@/lib/guide/kinds/person';
import type { Thing } from '@/lib/guide/kinds/thing';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { DOT } from '../ui/dot';
import { Line } from './prose';
import { Told } from './told';

/** Notes on somebody or something: from where they hold, until when, and of whom, where the name is another now. */
export function NoteLines({ notes, of }: { notes: readonly Note[]; of: Person | Thing }) {
  const { language } = useShow();
  const names = useEntryNames();
  const t = useTranslations('people');
  return (
    <ul>
      {notes.map((note) => {
        const until = note.replacedIn ?? note.correctedIn;
        return (
          <li key={note.ref} className="border-t border-hair py-3">
            <Line text={note.text} />{' '}
            <span className="inline-block text-sm text-soft">
              {until === undefined
                ? names.title(note.key)
                : t('fromUntil', { from: names.title(note.key), until: names.name(until) })}
              {note.of[language] !== of.name[language] && (
                <>
                  {DOT}
                  {t('calledThen')} <Told as="span">{note.of[language]}</Told>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
