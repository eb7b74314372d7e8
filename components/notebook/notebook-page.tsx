'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { wroteNote } from '@/lib/progress/actions';
import { draftOf, keepDraft } from '@/lib/progress/drafts';
import { useLastChange, useNotes, useNotesFull } from '@/lib/progress/use-household';
import { LateBackupDue } from '../files/late-backup-due';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { NoteForm } from '../reading/note-form';
import { PageHeading } from '../reading/page-heading';
import { useShow } from '../reading/show-context';
import { UndoNotice } from '../reading/undo-notice';
import { useIsEnd } from '../reading/use-is-end';
import { useReadingPlace } from '../reading/use-reading';
import { LaidBeside } from './laid-beside';
import { NoteList } from './note-list';

/**
 * What the viewer noted on the way, each note where it was written. One that was written further on, or
 * in a look ahead, is not there until they get there.
 */
export function NotebookPage() {
  const { slug, unit } = useShow();
  const { horizon } = useGuide();
  const { position, lookAhead } = useReadingPlace();
  const names = useEntryNames();
  const t = useTranslations('notebook');
  const notes = useNotes(slug, horizon);
  const isEnd = useIsEnd() && !lookAhead;
  const [draft] = useState(() => draftOf(slug));
  // Not the horizon: of what was just finished, not all may have come.
  const writtenAt = lookAhead?.key ?? position;
  return (
    <div
      className={`mt-10 ${isEnd ? '' : 'max-w-2xl two-panes:grid two-panes:max-w-none two-panes:grid-cols-[26rem_minmax(0,1fr)] two-panes:gap-14'}`}
    >
      <div className={isEnd ? undefined : 'two-panes:sticky two-panes:top-16 two-panes:h-fit'}>
        <PageHeading tab={t('title')}>{t('title')}</PageHeading>
        <p className="mt-3 max-w-2xl text-soft">
          {t(lookAhead ? 'whatAhead' : 'what', { upTo: names.upTo(writtenAt), unit })}
        </p>
        <div data-screen className="mt-6 max-w-2xl">
          <NoteForm
            label={t('write')}
            text={draft}
            // Emptied, it is saved, and was no part of a look ahead.
            onType={(text) => (!lookAhead || text === '') && keepDraft(slug, text)}
            isFull={useNotesFull()}
            onSave={(text) => wroteNote({ show: slug, key: writtenAt, at: Date.now(), text })}
          />
          <Struck />
          <LateBackupDue />
        </div>
        {notes.length === 0 && !isEnd && <p className="mt-6">{t('none')}</p>}
      </div>
      <div className={isEnd ? undefined : 'max-w-2xl two-panes:-mt-8'}>
        {isEnd ? (
          <LaidBeside notes={notes} writtenAt={writtenAt} />
        ) : (
          <NoteList notes={notes} writtenAt={writtenAt} />
        )}
      </div>
    </div>
  );
}

function Struck() {
  const { slug } = useShow();
  const struck = useLastChange()?.struck;
  const t = useTranslations('notebook');
  return (
    <div role="status">{struck === slug && <UndoNotice className="mt-3" text={t('struck')} />}</div>
  );
}
