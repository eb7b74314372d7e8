'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Key } from '@/lib/guide/keys';
import { stepsFrom } from '@/lib/progress/steps';
import { useHints } from '@/lib/progress/use-household';
import { CodeFailed } from '../reading/code-failed';
import { useEntryNames } from '../reading/entry-names';
import { useKeys, useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';
import { Button } from '../ui/button';
import { Folded } from '../ui/folded';
import { lazyComponent } from '../ui/lazy-component';
import { SeasonBox } from './season-box';
import { useWaysOn } from './use-ways-on';
import { WatchingNext } from './watching-next';

const LateSpecials = lazyComponent(
  () => import('./late-specials').then((code) => code.LateSpecials),
  CodeFailed,
);

/** The position, as the box of the season that one is in, and the step that comes next. */
export function PositionControl({
  titles,
  strip,
}: {
  titles?: ReadonlyMap<Key, string>;
  /** What stands for the box but on a wide screen; there are fewer buttons on a phone then. */
  strip?: ReactNode;
}) {
  const { unit } = useShow();
  const { position, late } = useReadingPlace();
  const keys = useKeys();
  const hints = useHints();
  const names = useEntryNames();
  const t = useTranslations('position');
  const { finish, lookAhead, questions } = useWaysOn();
  const { next, seasons, left } = stepsFrom(keys, position, hints.numbers);
  const box = (of: readonly Key[]) => (
    <SeasonBox keys={of} position={position} next={next} titles={titles} onPick={finish} />
  );
  const current = seasons.at(-1);

  return (
    <div>
      {strip && <div className="lg:hidden">{strip}</div>}
      <div className={strip ? 'max-lg:hidden' : undefined}>
        {seasons.length > 1 && (
          <div className="mb-2 flex flex-wrap gap-x-6">
            {seasons.slice(0, -1).map(({ season, keys: of }) => (
              <Folded
                key={season}
                title={names.season(season) ?? names.span(of)}
                className="open:mb-3 open:w-full"
              >
                {box(of)}
              </Folded>
            ))}
          </div>
        )}
        {current && seasons.length > 1 && (
          <p className="mb-2 text-soft">
            {names.season(current.season) ?? names.span(current.keys)}
          </p>
        )}
        {current && box(current.keys)}
      </div>
      {hints.left && <p className="mt-2 text-soft">{t('left', { count: left, unit })}</p>}
      {next !== undefined && (
        <div className={`flex flex-wrap gap-3 ${strip ? 'mt-3 lg:mt-4' : 'mt-4'}`}>
          <Button
            look="main"
            // seam: next-button
            onClick={() => finish(next)}
          >
            {names.finished(next)}
          </Button>
          <WatchingNext next={next} className={strip ? 'max-md:hidden' : undefined} />
          <Button onClick={() => lookAhead(next)}>{t('lookAhead')}</Button>
        </div>
      )}
      {late.length > 0 && <LateSpecials late={late} />}
      {questions}
    </div>
  );
}
