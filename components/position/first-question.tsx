'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { type Key, PREMISE } from '@/lib/guide/keys';
import { finished } from '@/lib/progress/actions';
import { openedBy, seasonOf } from '@/lib/progress/steps';
import { useHints } from '@/lib/progress/use-household';
import { CodeFailed } from '../reading/code-failed';
import { useEntryNames } from '../reading/entry-names';
import { useKeys, useShow } from '../reading/show-context';
import { Button } from '../ui/button';
import { Folded } from '../ui/folded';
import { lazyComponent } from '../ui/lazy-component';
import { FinishQuestion } from './finish-question';
import { SeasonBox } from './season-box';

const FirstByNumber = lazyComponent(
  () => import('./first-by-number').then((code) => code.FirstByNumber),
  CodeFailed,
);

const NumberField = lazyComponent(
  () => import('../ui/number-field').then((code) => code.NumberField),
  CodeFailed,
);

/** Asked on the first visit, before anything of the guide is shown: where are you? */
export function FirstQuestion() {
  const { slug, unit } = useShow();
  const keys = useKeys();
  const t = useTranslations('position');
  const [asked, setAsked] = useState<Key>();
  const { numbers } = useHints();
  const heading = useId();
  const pick = (key: Key) =>
    openedBy(keys, PREMISE, key).length > 1 ? setAsked(key) : finished(slug, key, Date.now(), keys);
  return (
    <section aria-labelledby={heading} className="mt-8 max-w-2xl">
      <h2 id={heading} className="text-2xl">
        {t('where', { unit })}
      </h2>
      <p className="mt-3">{t('why', { unit })}</p>
      {keys.some((key) => key !== PREMISE) && (
        <>
          <p className="mt-6 mb-3">{t('lastFinished', { unit })}</p>
          {numbers === 'next' ? <FirstByNumber onPick={pick} /> : <BySeason onPick={pick} />}
        </>
      )}
      <p className="mt-6">
        <Button onClick={() => finished(slug, PREMISE, Date.now())}>
          {t('notStarted', { unit })}
        </Button>
      </p>
      <FinishQuestion to={asked} position={PREMISE} onClose={() => setAsked(undefined)} />
    </section>
  );
}

function BySeason({ onPick }: { onPick: (key: Key) => void }) {
  const { unit } = useShow();
  const keys = useKeys();
  const t = useTranslations('position');
  const names = useEntryNames();
  const [asked, setAsked] = useState<number>();
  const season = asked ?? 1;
  const shown = keys.filter((key) => seasonOf(key) === season);
  const heading = names.season(season);
  return (
    <>
      {/* The first is named as soon as one has asked for another: that there is one is not said before. */}
      {asked !== undefined && shown.length > 0 && (
        <p className="mb-2 font-serif text-lg">{heading}</p>
      )}
      {shown.length > 0 && (
        <SeasonBox keys={shown} position={PREMISE} next={undefined} onPick={onPick} />
      )}
      <p role="status">{shown.length === 0 && t('noSeason')}</p>
      {/* A season is named by the viewer: how many there are is not said. */}
      <Folded title={t('otherSeason', { unit })} className="mt-4">
        <NumberField name={t('seasonLabel')} value={season} onChange={setAsked} />
      </Folded>
    </>
  );
}
