'use client';

import { useTranslations } from 'next-intl';
import { type Key, PREMISE } from '@/lib/guide/keys';
import { useEntryNames } from '../reading/entry-names';
import { DOT } from '../ui/dot';
import { Emphasis } from './emphasis';
import { Told } from './told';

/** "Episode 3 · Bonbon Sakura": an entry by its number, and by its title where it has one. */
export function EntryTitle({ entry, title }: { entry: Key; title: string | undefined }) {
  const names = useEntryNames();
  const t = useTranslations('notebook');
  return (
    <>
      {entry === PREMISE ? t('before') : names.title(entry)}
      {title && title !== names.title(entry) && (
        <>
          {DOT}
          <Told as="span">
            <Emphasis text={title} />
          </Told>
        </>
      )}
    </>
  );
}
