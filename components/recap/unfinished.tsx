'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Key, PREMISE } from '@/lib/guide/keys';
import { finished } from '@/lib/progress/progress';
import { usePosition } from '@/lib/progress/use-position';
import { AheadQuestion } from '../ahead/ahead-question';
import { useEntryNames } from '../position/entry-names';
import { FinishQuestion } from '../position/finish-question';
import { openedBy } from '../position/steps';
import { useKeys, useShow } from '../show/show-context';
import { Button } from '../ui/button';

/** An entry that is not finished: its number, and the two ways to go on. */
export function Unfinished({ entry }: { entry: Key }) {
  const { slug } = useShow();
  const keys = useKeys();
  const position = usePosition(slug, keys) ?? PREMISE;
  const names = useEntryNames();
  const t = useTranslations('recap');
  const [asked, setAsked] = useState<Key>();
  const [ahead, setAhead] = useState<Key>();
  const finish = () =>
    openedBy(keys, position, entry).length > 1
      ? setAsked(entry)
      : finished(slug, entry, Date.now());
  return (
    <div className="mt-10 max-w-2xl">
      <h2 className="text-3xl">{names.title(entry)}</h2>
      <p className="mt-4">{t('unfinished', { upTo: names.upTo(position) })}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button look="main" onClick={finish}>
          {names.finished(entry)}
        </Button>
        <Button onClick={() => setAhead(entry)}>{t('lookAhead')}</Button>
      </div>
      <FinishQuestion
        to={asked}
        position={position}
        onAhead={setAhead}
        onClose={() => setAsked(undefined)}
      />
      <AheadQuestion
        kind="recap"
        to={ahead}
        onPick={setAhead}
        onClose={() => setAhead(undefined)}
      />
    </div>
  );
}
