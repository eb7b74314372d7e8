'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { Key } from '@/lib/guide/keys';
import type { LookAhead } from '@/lib/progress/look-ahead';
import { openedBy, stepsFrom } from '@/lib/progress/steps';
import { useHints } from '@/lib/progress/use-household';
import { useEntryNames } from '../reading/entry-names';
import { useKeys, useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { useStartLookAhead } from './use-start-look-ahead';

/** Asked before a look ahead: how much, and how far; first the recap alone. Names numbers only. */
export function LookAheadQuestion(props: {
  to: Key;
  onPick: (key: Key) => void;
  onClose: () => void;
}) {
  const { to, onPick, onClose } = props;
  const { slug } = useShow();
  const keys = useKeys();
  const { position } = useReadingPlace();
  const names = useEntryNames();
  const start = useStartLookAhead();
  const t = useTranslations('ahead');
  // The less of the two: one careless tap is to spoil as little as it can.
  const [kind, setKind] = useState<LookAhead['kind']>('recap');
  return (
    <>
      <fieldset className="mt-3">
        <legend className="sr-only">{t('how')}</legend>
        <Choice isChosen={kind === 'recap'} onChoose={() => setKind('recap')}>
          {t('recap', { name: names.name(to) })}
        </Choice>
        <Choice isChosen={kind === 'guide'} onChoose={() => setKind('guide')}>
          {t('whole', { span: names.span(openedBy(keys, position, to)) })}
        </Choice>
      </fieldset>
      <p className="mt-2 text-soft">{t('reversible', { upTo: names.upTo(position) })}</p>
      <HowFar to={to} onPick={onPick} />
      <div className="mt-5 flex flex-wrap gap-3">
        <Button
          look="main"
          onClick={() => {
            onClose();
            start({ show: slug, kind, key: to });
          }}
        >
          {t('open')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </>
  );
}

/** The numbers that may be named: of the season that one is in, or the next one alone. */
function HowFar(props: { to: Key; onPick: (key: Key) => void }) {
  const keys = useKeys();
  const { unit } = useShow();
  const { position } = useReadingPlace();
  const { numbers } = useHints();
  const names = useEntryNames();
  const t = useTranslations('ahead');
  const select = useId();
  const season = stepsFrom(keys, position, numbers).seasons.at(-1)?.keys ?? [];
  const offered = openedBy(season, position, season.at(-1) ?? props.to);
  if (offered.length < 2) return null;
  return (
    <p className="mt-4">
      <label htmlFor={select} className="mr-3">
        {t('which', { unit })}
      </label>
      <select
        id={select}
        value={props.to}
        onChange={(event) => props.onPick(event.target.value)}
        className="min-h-11 border border-soft bg-paper px-3"
      >
        {offered.map((key) => (
          <option key={key} value={key}>
            {names.title(key)}
          </option>
        ))}
      </select>
    </p>
  );
}
