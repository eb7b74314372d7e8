'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type NoteRef, standingNotes } from '@/lib/guide/kinds/note';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
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
  const named = namedIn(guide, id);
  const earlier = standingNotes(named?.notes ?? []).filter((note) => note.key !== entry);
  const old = earlier.find(({ ref }) => ref === picked);
  return (
    <>
      <ul>
        {notes.map((note, place) => (
          <Part
            key={note.id}
            name={note.text[language] ?? ''}
            kind="note"
            onRemove={() => remove([kind, id, 'notes', place])}
          >
            <Former of={id} refs={note.corrects} relation="corrects" />
            <Former of={id} refs={note.replaces} relation="replaces" />
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

/** What a note takes the place of. */
function Former(props: { of: Id; refs?: readonly string[]; relation: 'corrects' | 'replaces' }) {
  const { of, refs = [], relation } = props;
  const { guide, language } = useEntry();
  const t = useTranslations('writing');
  const whole = refs.map((ref) => (ref.includes('/') ? ref : `${of}/${ref}`));
  return namedIn(guide, of)
    ?.notes.filter(({ ref }) => whole.includes(ref))
    .map(({ ref, text }) => (
      <p key={ref} className="mb-2 border-l-2 border-accent pl-3 text-sm text-soft">
        {t(relation)} <q lang={language}>{text}</q>
      </p>
    ));
}
