'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Key, keyOf } from '@/lib/guide/keys';
import { useKeys, useShow } from '../reading/show-context';
import { Button } from '../ui/button';
import { NumberField } from '../ui/number-field';

/** The first question to somebody who wants no number named: they type theirs. */
export function FirstByNumber({ onPick }: { onPick: (key: Key) => void }) {
  const keys = useKeys();
  const { unit } = useShow();
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
        <Button type="submit">{t('here', { unit })}</Button>
      </form>
      <p role="status" className="mt-3">
        {refused === typed && t('noNumber')}
      </p>
    </>
  );
}
