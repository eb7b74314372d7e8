'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isWithin } from '@/lib/guide/keys';
import type { Note } from '@/lib/guide/kinds/note';
import type { Id } from '@/lib/guide/names';
import { useReadingPlace } from '../reading/use-reading';
import { Button } from '../ui/button';
import { EntryDesk } from './entry-desk';
import { PutRight } from './parts/put-right';

/** At a note that stands, where it is read: that it is wrong, as the entry finished last has made known. */
export function WrongNote({ note, person }: { note: Note; person: Id }) {
  const { position, horizon } = useReadingPlace();
  const [isOpen, setOpen] = useState(false);
  const t = useTranslations('writing');
  const isOver = note.replacedIn ?? note.correctedIn;
  // Who looks back does not know what has become of it.
  if (isOver || horizon !== position || isWithin(position, note.key)) return null;
  return (
    <div data-own>
      {isOpen ? (
        <EntryDesk entry={position}>
          <PutRight of={{ kind: 'people', id: person }} note={note} onDone={() => setOpen(false)} />
        </EntryDesk>
      ) : (
        <Button look="quiet" className="-ml-4 text-sm" onClick={() => setOpen(true)}>
          {t('wrong')}
        </Button>
      )}
    </div>
  );
}
