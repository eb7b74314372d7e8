'use client';

import { useTranslations } from 'next-intl';
import { wroteNote } from '@/lib/progress/actions';
import { useNotesFull } from '@/lib/progress/use-household';
import type { About } from './guesses';
import { NoteForm } from './note-form';
import { useShow } from './show-context';
import { useReadingPlace } from './use-reading';

/** Where the viewer writes what they think now of a question or of somebody. */
export function GuessForm({ about, onDone }: { about: About; onDone: () => void }) {
  const { slug } = useShow();
  const { position, lookAhead } = useReadingPlace();
  const t = useTranslations('notebook');
  return (
    <NoteForm
      label={t('think')}
      isSmall
      isFull={useNotesFull()}
      onSave={(text) => {
        const key = lookAhead?.key ?? position;
        wroteNote({ show: slug, key, at: Date.now(), text, kind: 'guess', ...about });
        onDone();
      }}
      onCancel={onDone}
    />
  );
}
