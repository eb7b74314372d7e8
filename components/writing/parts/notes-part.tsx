'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type NoteRef, standingNotes } from '@/lib/guide/kinds/note';
import { namedIn } from '@/lib/guide/kinds/owner';
import { useEntry } from '../entry-desk';
import { NewText } from '../fields/new-text';
import { PickEarlier } from '../fields/pick-earlier';
import { TextField } from '../fields/text-field';
import { Part } from './part';
import { PutRight } from './put-right';
import { type NoteOwner, useAddNote } from './use-add-note';

/** Single facts of somebody or something; one may put right what stood before this entry, `wrong` to begin with. */
export function NotesPart({ of, wrong }: { of: NoteOwner; wrong?: NoteRef }) {
  const { kind, id } = of;
  const { file, guide, entry, language, remove } = useEntry();
  const [picked, setPicked] = useState(wrong);
  const addNote = useAddNote(of);
  const t = useTranslations('writing');
  const notes = file[kind][id]?.notes ?? [];
  const standing = standingNotes(namedIn(guide, id)?.notes ?? []);
  const earlier = standing.filter((note) => note.key !== entry);
  const old = earlier.find(({ ref }) => ref === picked);
  return (
    <>
      <ul>
        {notes.map((note, place) => (
          <Part
            key={note.id}
            name={note.text[language] ?? ''}
            onRemove={() => remove([kind, id, 'notes', place])}
          >
            <TextField
              name="note"
              path={[kind, id, 'notes', place, 'text']}
              isLong
              isNeeded
              className=""
            />
          </Part>
        ))}
      </ul>
      <NewText name="note" draft={`note:${id}`} isLong onAdd={addNote} />
      {old ? (
        <PutRight key={old.ref} of={of} note={old} onDone={() => setPicked(undefined)} />
      ) : (
        <PickEarlier
          label={t('wrongBefore')}
          among={earlier.map(({ ref, text }) => ({ id: ref, name: text })).reverse()}
          onPick={setPicked}
        />
      )}
    </>
  );
}
