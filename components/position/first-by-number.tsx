'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { type Key, keyOf } from '@/lib/guide/keys';
import { useKeys } from '../show/show-context';
import { Button } from '../ui/button';

/** The first question to somebody who wants no number named: they type theirs. */
export function FirstByNumber({ onPick }: { onPick: (key: Key) => void }) {
  const keys = useKeys();
  const t = useTranslations('position');
  const [season, setSeason] = useState(1);
  const [episode, setEpisode] = useState(1);
  const [refused, setRefused] = useState<Key>();
  const typed = keyOf({ season, episode, letter: '' });
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (keys.includes(typed)) onPick(typed);
          else setRefused(typed);
        }}
        className="flex flex-wrap items-end gap-3"
      >
        <NumberField name={t('seasonLabel')} value={season} onChange={setSeason} />
        <NumberField name={t('episodeLabel')} value={episode} onChange={setEpisode} />
        <Button type="submit">{t('here')}</Button>
      </form>
      <p role="status" className="mt-3">
        {refused === typed && t('noNumber')}
      </p>
    </>
  );
}

/** Whole numbers from one, as keys have them. */
export function NumberField(props: {
  name: string;
  value: number;
  onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <p className="flex items-center gap-3">
      <label htmlFor={id}>{props.name}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={99999}
        autoComplete="off"
        value={props.value}
        onChange={(event) =>
          props.onChange(Math.min(99999, Math.max(1, Math.trunc(event.target.valueAsNumber) || 1)))
        }
        className="min-h-11 w-24 border border-hair bg-paper px-3 tabular-nums"
      />
    </p>
  );
}
