'use client';

import { useTranslations } from 'next-intl';
import { type Key, PREMISE } from '@/lib/guide/keys';
import { everyBrief } from '@/lib/guide/story-so-far';
import type { ViewerNote } from '@/lib/progress/household';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { Emphasis } from '../text/emphasis';
import { Prose } from '../text/prose';
import { Told } from '../text/told';
import { Notes } from './note-list';

/** After the last entry: the whole story, and beside each episode what one thought of it then. */
export function LaidBeside({ notes, writtenAt }: { notes: readonly ViewerNote[]; writtenAt: Key }) {
  const { guide } = useGuide();
  const names = useEntryNames();
  const t = useTranslations('notebook');
  const told = new Map(everyBrief(guide).map((passage) => [passage.key, passage]));
  return (
    <>
      <p className="mt-6 max-w-2xl">{t('end')}</p>
      {guide.episodes.map(({ key, title }) => {
        const brief = told.get(key)?.text;
        return (
          <section
            key={key}
            className="mt-8 border-t border-hair pt-4 md:grid md:grid-cols-2 md:gap-10"
          >
            <div>
              <h3 className="text-lg text-accent">
                {key === PREMISE ? t('before') : names.title(key)}
                {title && (
                  <>
                    {' · '}
                    <Told as="span">
                      <Emphasis text={title} />
                    </Told>
                  </>
                )}
              </h3>
              {brief && <Prose text={brief} className="mt-1" />}
            </div>
            <div className="mt-3 md:mt-0">
              <Notes notes={notes.filter((note) => note.key === key)} writtenAt={writtenAt} />
            </div>
          </section>
        );
      })}
    </>
  );
}
