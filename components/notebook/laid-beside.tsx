'use client';

import { useTranslations } from 'next-intl';
import { type Key, PREMISE } from '@/lib/guide/keys';
import { everyBrief } from '@/lib/guide/story-so-far';
import type { ViewerNote } from '@/lib/progress/household';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { EntryTitle } from '../text/entry-title';
import { Prose } from '../text/prose';
import { AsNeeded } from '../ui/as-needed';
import { Notes } from './note-list';

/** After the last entry: the whole story, and beside each episode what one thought of it then. */
export function LaidBeside({ notes, writtenAt }: { notes: readonly ViewerNote[]; writtenAt: Key }) {
  const { guide } = useGuide();
  const { unit } = useShow();
  const t = useTranslations('notebook');
  const told = new Map(everyBrief(guide).map((passage) => [passage.key, passage]));
  // Before it starts there may be nothing to tell.
  const isTold = ({ key }: { key: Key }) =>
    key !== PREMISE || told.has(key) || notes.some((note) => note.key === key);
  return (
    <>
      <p className="mt-6 max-w-2xl">{t(notes.length > 0 ? 'end' : 'endAlone', { unit })}</p>
      <AsNeeded items={guide.episodes.filter(isTold)}>
        {({ key, title }) => {
          const brief = told.get(key)?.text;
          return (
            <section
              key={key}
              className="mt-8 border-t border-hair pt-4 md:grid md:grid-cols-2 md:gap-10"
            >
              <div>
                <h3 className="text-lg text-accent">
                  <EntryTitle entry={key} title={title} />
                </h3>
                {brief && <Prose text={brief} className="mt-1" />}
              </div>
              <div className="mt-3 md:mt-0">
                <Notes notes={notes.filter((note) => note.key === key)} writtenAt={writtenAt} />
              </div>
            </section>
          );
        }}
      </AsNeeded>
    </>
  );
}
