'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { recapQuery } from '@/lib/entries/recap-query';
import type { Changes } from '@/lib/guide/guide';
import type { Key } from '@/lib/guide/keys';
import { secondsToRead } from '@/lib/guide/reading-time';
import { wroteNote } from '@/lib/progress/actions';
import { draftOf, keepDraft } from '@/lib/progress/drafts';
import { useNotes, useNotesFull } from '@/lib/progress/use-household';
import { useEntryNames } from '../reading/entry-names';
import { Guesses } from '../reading/guesses';
import { useGuide } from '../reading/guide-context';
import { useMinutes } from '../reading/minutes';
import { NoteForm } from '../reading/note-form';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { useIsEnd } from '../reading/use-is-end';
import { Write } from '../reading/writing-slot';
import { Emphasis } from '../text/emphasis';
import { Line } from '../text/prose';
import { Told } from '../text/told';
import { Button } from '../ui/button';
import { PageLink } from '../ui/page-link';
import { useJustFinished } from './use-just-finished';

/** What is told of an entry that has just been finished, and asked. */
const COUNTED = ['met', 'corrected', 'answered'] as const;

interface Props {
  entry: Key;
  changes: Changes | undefined;
  onShowChanges: () => void;
}

/** As high on a phone before its entry has come: what lies below moves once, as one taps. */
const ROOM = 'my-6 max-lg:min-h-84 lg:mt-12';

/** The moment in which an entry was finished, where it was just now. */
export function JustFinished(props: Props) {
  const finished = useJustFinished();
  if (finished === 'coming') return <div className={ROOM} />;
  return finished ? <Moment {...props} /> : null;
}

/** What is open now, the ways to it, and what one thinks of what comes. */
function Moment({ entry, changes, onShowChanges }: Props) {
  const { log, guide, horizon } = useGuide();
  const { slug, language } = useShow();
  const names = useEntryNames();
  const addresses = useAddresses();
  const minutes = useMinutes();
  const isEnd = useIsEnd();
  const t = useTranslations('finished');
  const version = log.find(({ key }) => key === entry)?.recapVersion;
  const recap = useQuery(recapQuery({ show: slug, language, horizon }, entry, version));
  const { title, brief = '' } = guide.episodes.find(({ key }) => key === entry) ?? {};
  const told = [brief, ...(recap.data?.scenes ?? []).map(({ text }) => text)];
  const isChange = Object.values(changes ?? {}).some((all) => Array.isArray(all) && all.length > 0);
  const isEmpty = recap.data !== undefined && told.join('') === '' && !isChange;
  const seconds = told.reduce((sum, text) => sum + secondsToRead(text, language), 0);
  const notes = useNotes(slug, horizon);
  const answered = (changes?.answered ?? []).filter(({ id }) =>
    notes.some(({ question }) => question === id),
  );
  const counts = COUNTED.flatMap((kind) => {
    const count = changes?.[kind].length ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
  return (
    <section
      data-screen
      aria-labelledby="just-finished"
      className={`border-y-2 border-accent py-3 ${ROOM}`}
    >
      <h2 id="just-finished" className="text-xl">
        {t('open', { name: names.title(entry) })}
      </h2>
      {title && (
        <Told as="p" className="font-serif text-lg text-accent">
          <Emphasis text={title} />
        </Told>
      )}
      {counts.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-4">
          {counts.map(({ kind, count }) => (
            <li key={kind}>{t(kind, { count })}</li>
          ))}
        </ul>
      )}
      {answered.length > 0 && (
        <ul className="mt-3">
          {answered.map(({ id, question, answer = '' }) => (
            <li key={id} className="py-1">
              <p className="text-soft">
                <Line text={question} />
              </p>
              <Line text={answer} />
              <Guesses about={{ question: id }} isAnswered />
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap items-center gap-x-5">
        <Write
          of="finished"
          entry={entry}
          isEmpty={isEmpty}
          instead={
            <>
              {changes && (
                <Button look="quiet" className="-mx-4" onClick={onShowChanges}>
                  {t('changed')}
                </Button>
              )}
              <PageLink href={addresses.recap(entry)}>{t('read')}</PageLink>
              {recap.data && <span className="-ml-3 text-soft">{minutes(seconds)}</span>}
            </>
          }
        />
      </p>
      {!isEnd && <Next entry={entry} />}
    </section>
  );
}

/** What does one think comes next? It goes into the notebook. */
function Next({ entry }: { entry: Key }) {
  const { slug } = useShow();
  const addresses = useAddresses();
  const isFull = useNotesFull();
  const [draft] = useState(() => draftOf(slug));
  const [isKept, setKept] = useState(false);
  const t = useTranslations('finished');
  return (
    <div className="mt-3">
      <NoteForm
        label={t('next')}
        isSmall
        text={draft}
        onType={(text) => keepDraft(slug, text)}
        isFull={isFull}
        onSave={(text) => {
          wroteNote({ show: slug, key: entry, at: Date.now(), text, kind: 'guess' });
          setKept(true);
        }}
      />
      <p role="status">
        {isKept && <PageLink href={addresses.room('notebook')}>{t('kept')}</PageLink>}
      </p>
    </div>
  );
}
