'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Key } from '@/lib/guide/keys';
import { rewroteNote, struckNote } from '@/lib/progress/actions';
import type { ViewerNote } from '@/lib/progress/household';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { NoteForm } from '../reading/note-form';
import { Called } from '../text/called';
import { Line } from '../text/prose';
import { Told } from '../text/told';
import { Button } from '../ui/button';

/** Notes by the entry at which they were written, the latest entry first. */
export function NoteList({ notes, writtenAt }: { notes: readonly ViewerNote[]; writtenAt: Key }) {
  const names = useEntryNames();
  const keys = [...new Set(notes.map(({ key }) => key))].toReversed();
  return keys.map((key) => (
    <section key={key} className="mt-8">
      <h3 className="text-lg text-accent">{names.upTo(key)}</h3>
      <Notes notes={notes.filter((note) => note.key === key)} writtenAt={writtenAt} />
    </section>
  ));
}

export function Notes({ notes, writtenAt }: { notes: readonly ViewerNote[]; writtenAt: Key }) {
  return (
    <ul>
      {notes.map((note) => (
        <li key={note.id} className="border-t border-hair py-3 first:border-t-0">
          <OneNote note={note} writtenAt={writtenAt} />
        </li>
      ))}
    </ul>
  );
}

function OneNote({ note, writtenAt }: { note: ViewerNote; writtenAt: Key }) {
  const [editing, setEditing] = useState(false);
  const t = useTranslations('notebook');
  if (editing) {
    return (
      <NoteForm
        label={t('rewrite')}
        text={note.text}
        onSave={(text) => {
          rewroteNote(note.id, { key: writtenAt, at: Date.now(), text });
          setEditing(false);
        }}
        onCancel={() => setEditing(false)}
      />
    );
  }
  return (
    <>
      {note.kind === 'guess' && <Guessed note={note} />}
      <p translate="no" dir="auto" className="whitespace-pre-line [overflow-wrap:anywhere]">
        {note.text}
      </p>
      <span data-screen className="-ml-4 flex gap-1">
        <Button look="quiet" onClick={() => setEditing(true)}>
          {t('edit')}
        </Button>
        <Button look="quiet" onClick={() => struckNote(note)}>
          {t('strike')}
        </Button>
      </span>
    </>
  );
}

/** That it is a guess, about what, and what the story has answered. */
function Guessed({ note: { question, person } }: { note: ViewerNote }) {
  const { guide } = useGuide();
  const t = useTranslations('notebook');
  const thread = guide.threads.get(question ?? '');
  return (
    <div className="text-sm text-soft">
      {t('guess')} {thread && <Line text={thread.question} />}
      {person && (
        <Told as="span">
          <Called id={person} />
        </Told>
      )}
      {thread?.answer && (
        <p>
          <span className="text-accent">{t('answer')}</span> <Line text={thread.answer} />
        </p>
      )}
    </div>
  );
}
