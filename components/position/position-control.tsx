'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Key } from '@/lib/guide/keys';
import { finished } from '@/lib/progress/progress';
import { useHints } from '@/lib/progress/use-position';
import { AheadQuestion } from '../ahead/ahead-question';
import { useKeys, useShow } from '../show/show-context';
import { Button } from '../ui/button';
import { Box } from './box';
import { useEntryNames } from './entry-names';
import { FinishQuestion } from './finish-question';
import { openedBy, stepsFrom } from './steps';
import { WatchingNext } from './watching-next';

/** The position, as the box of the season that one is in, and the step that comes next. */
export function PositionControl({
  position,
  titles,
}: {
  position: Key;
  titles?: ReadonlyMap<Key, string>;
}) {
  const { slug } = useShow();
  const keys = useKeys();
  const hints = useHints();
  const names = useEntryNames();
  const t = useTranslations('position');
  const [asked, setAsked] = useState<Key>();
  const [ahead, setAhead] = useState<Key>();
  const { next, seasons, left } = stepsFrom(keys, position, hints.numbers);
  const pick = (key: Key) =>
    openedBy(keys, position, key).length > 1 ? setAsked(key) : finished(slug, key, Date.now());
  const box = (of: readonly Key[]) => (
    <Box keys={of} position={position} next={next} titles={titles} onPick={pick} />
  );
  const current = seasons.at(-1);

  return (
    <div>
      {seasons.slice(0, -1).map(({ season, keys: of }) => (
        <details key={season} className="mb-3">
          <summary className="py-2 text-soft">{t('season', { season })}</summary>
          {box(of)}
        </details>
      ))}
      {current && seasons.length > 1 && (
        <p className="mb-2 text-soft">{t('season', { season: current.season })}</p>
      )}
      {current && box(current.keys)}
      {hints.left && <p className="mt-2 text-soft">{t('left', { count: left })}</p>}
      {next !== undefined && (
        <div className="mt-4 flex flex-wrap gap-3">
          <Button look="main" onClick={() => finished(slug, next, Date.now())}>
            {names.finished(next)}
          </Button>
          <WatchingNext next={next} />
          <Button onClick={() => setAhead(next)}>{t('lookAhead')}</Button>
        </div>
      )}
      <FinishQuestion
        to={asked}
        position={position}
        onAhead={setAhead}
        onClose={() => setAsked(undefined)}
      />
      <AheadQuestion to={ahead} onPick={setAhead} onClose={() => setAhead(undefined)} />
    </div>
  );
}
