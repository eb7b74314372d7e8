'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { standingNotes } from '@/lib/guide/kinds/note';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { idFor } from '@/lib/own/ids';
import { useEntry } from '../entry-desk';
import { NewText } from '../fields/new-text';
import { TextField } from '../fields/text-field';
import { INPUT } from '../look';
import { Part } from './part';

const RELATIONS = ['corrects', 'replaces'] as const;

/** Single facts of somebody or something; one may correct or replace what stood before this entry. */
export function NotesPart({ kind, id }: { kind: 'people' | 'things'; id: Id }) {
  const { file, guide, entry, language, add, remove } = useEntry();
  const t = useTranslations('writing');
  const [relation, setRelation] = useState('');
  const select = useId();
  const notes = file[kind][id]?.notes ?? [];
  const owner = namedIn(guide, id);
  const earlier = standingNotes(owner?.notes ?? []).filter((note) => note.key !== entry);
  const addNote = (text: string) => {
    const taken = new Set([
      ...notes.map((note) => note.id),
      ...(owner?.notes ?? []).map(({ ref }) => ref.split('/').at(-1)),
    ]);
    const [how, ref = ''] = relation.split(' ');
    const of = ref.split('/').at(-2) === id ? (ref.split('/').at(-1) ?? ref) : ref;
    const note = {
      id: idFor(text, 'note', (one) => taken.has(one)),
      text: { [language]: text },
      ...(how && { [how]: [of] }),
      sources: [],
    };
    add([kind, id, 'notes'], note);
    setRelation('');
  };
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
      <NewText name="note" draft={`note:${id}`} isLong onAdd={addNote}>
        {earlier.length > 0 && (
          <p className="mt-2">
            <label htmlFor={select}>{t('relation')}</label>
            <select
              id={select}
              value={relation}
              onChange={({ target }) => setRelation(target.value)}
              className={INPUT}
            >
              <option value="">{t('newFact')}</option>
              {RELATIONS.map((how) => (
                <optgroup key={how} label={t(how)}>
                  {earlier.map(({ ref, text }) => (
                    <option key={ref} value={`${how} ${ref}`}>
                      {text}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </p>
        )}
      </NewText>
    </>
  );
}
