'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PREMISE } from '@/lib/guide/keys';
import { currentId } from '@/lib/guide/kinds/alias';
import type { Id } from '@/lib/guide/names';
import type { ViewerNote } from '@/lib/progress/household';
import { useNotes } from '@/lib/progress/use-household';
import { Button } from '../ui/button';
import { lazyComponent } from '../ui/lazy-component';
import { CodeFailed } from './code-failed';
import { useEntryNames } from './entry-names';
import { useGuide } from './guide-context';
import { useShow } from './show-context';

const GuessForm = lazyComponent(
  () => import('./guess-form').then((code) => code.GuessForm),
  CodeFailed,
);

/** What a guess is about. */
export type About = Pick<ViewerNote, 'question' | 'person'>;

/** What the viewer thought of a question or of somebody, and where they write what they think now, unless it is answered. */
export function Guesses({ about, isAnswered }: { about: About; isAnswered?: boolean }) {
  const { slug } = useShow();
  const { guide, horizon } = useGuide();
  const [isWriting, setWriting] = useState(false);
  const t = useTranslations('notebook');
  const now = (id: Id | undefined) => id && currentId(guide, id);
  const guesses = useNotes(slug, horizon).filter(
    ({ kind, question, person }) =>
      kind === 'guess' && question === about.question && now(person) === now(about.person),
  );
  return (
    <>
      {guesses.length > 0 && (
        <ul className="mt-2 border-l-2 border-accent pl-3">
          {guesses.map((guess) => (
            <Guess key={guess.id} guess={guess} isAnswered={isAnswered} />
          ))}
        </ul>
      )}
      {!isAnswered && (
        <div data-screen className={isWriting ? 'mt-2' : ''}>
          {isWriting ? (
            <GuessForm about={about} onDone={() => setWriting(false)} />
          ) : (
            <Button look="quiet" className="-ml-4" onClick={() => setWriting(true)}>
              {t('think')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function Guess({ guess, isAnswered }: { guess: ViewerNote; isAnswered: boolean | undefined }) {
  const { unit } = useShow();
  const names = useEntryNames();
  const t = useTranslations('notebook');
  const when = { name: names.name(guess.key), upTo: names.upTo(guess.key), unit };
  return (
    <li className="py-1">
      <span className="text-sm text-soft">
        {guess.key === PREMISE ? t('wroteBefore') : t('wrote', when)}
      </span>{' '}
      <q translate="no" dir="auto" className="whitespace-pre-line [overflow-wrap:anywhere]">
        {guess.text}
      </q>
      {isAnswered && <span className="text-accent"> {t('right')}</span>}
    </li>
  );
}
