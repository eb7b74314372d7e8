'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Note } from '@/lib/guide/kinds/note';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { NewText } from '../fields/new-text';
import { useGoOn } from '../fields/use-go-on';
import { type NoteOwner, useAddNote } from './use-add-note';

const RELATIONS = ['corrects', 'replaces'] as const;

/** A note that stood before and is wrong, or no longer so, and what takes its place. */
export function PutRight({ of, note, onDone }: { of: NoteOwner; note: Note; onDone: () => void }) {
  const [relation, setRelation] = useState<(typeof RELATIONS)[number]>('corrects');
  const addNote = useAddNote(of);
  // It was picked elsewhere on the page.
  const box = useGoOn<HTMLDivElement>(note.ref);
  const t = useTranslations('writing');
  return (
    <div ref={box} className="mt-4 border-l-2 border-accent pl-4">
      <fieldset>
        <legend>
          <q>{note.text}</q>
        </legend>
        {RELATIONS.map((one) => (
          <Choice key={one} isChosen={one === relation} onChoose={() => setRelation(one)}>
            {t(one)}
          </Choice>
        ))}
      </fieldset>
      <NewText
        name="instead"
        draft={`instead:${note.ref}`}
        isLong
        onAdd={(text) => {
          const [owner, id] = note.ref.split('/');
          addNote(text, { [relation]: [owner === of.id ? id : note.ref] });
          onDone();
        }}
      />
      <Button look="quiet" onClick={onDone} className="-ml-4 mt-1">
        {t('leaveIt')}
      </Button>
    </div>
  );
}
