'use client';

import { useTranslations } from 'next-intl';
import type { Key } from '@/lib/guide/keys';
import { useWaysOn } from '../position/use-ways-on';
import { useEntryNames } from '../reading/entry-names';
import { PageHeading } from '../reading/page-heading';
import { useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';
import { Button } from '../ui/button';

/** An entry that is not finished: its number, and the two ways to go on. */
export function Unfinished({ entry }: { entry: Key }) {
  const { unit } = useShow();
  const { position } = useReadingPlace();
  const names = useEntryNames();
  const t = useTranslations('recap');
  const { finish, lookAhead, questions } = useWaysOn();
  return (
    <div className="mt-10 max-w-2xl">
      <PageHeading tab={names.title(entry)}>{names.title(entry)}</PageHeading>
      <p className="mt-4">{t('unfinished', { upTo: names.upTo(position), unit })}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button look="main" onClick={() => finish(entry)}>
          {names.finished(entry)}
        </Button>
        <Button onClick={() => lookAhead(entry)}>{t('lookAhead')}</Button>
      </div>
      {questions}
    </div>
  );
}
