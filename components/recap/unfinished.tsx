'use client';

import { useTranslations } from 'next-intl';
import { type Key, PREMISE } from '@/lib/guide/keys';
import { usePosition } from '@/lib/progress/use-position';
import { useWaysOn } from '../position/use-ways-on';
import { useEntryNames } from '../reading/entry-names';
import { useKeys, useShow } from '../reading/show-context';
import { Button } from '../ui/button';

/** An entry that is not finished: its number, and the two ways to go on. */
export function Unfinished({ entry }: { entry: Key }) {
  const { slug } = useShow();
  const keys = useKeys();
  const position = usePosition(slug, keys) ?? PREMISE;
  const names = useEntryNames();
  const t = useTranslations('recap');
  const { finish, lookAhead, questions } = useWaysOn(position, 'recap');
  return (
    <div className="mt-10 max-w-2xl">
      <h2 className="text-3xl">{names.title(entry)}</h2>
      <p className="mt-4">{t('unfinished', { upTo: names.upTo(position) })}</p>
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
