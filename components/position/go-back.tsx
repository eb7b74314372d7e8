'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { isWithin, type Key, PREMISE } from '@/lib/guide/keys';
import { wentBack } from '@/lib/progress/actions';
import { useEntryNames } from '../reading/entry-names';
import { useKeys, useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';
import { Button } from '../ui/button';

/** Going back to an earlier episode: an action of its own, never a tap on a piece. */
export function GoBack() {
  const { position } = useReadingPlace();
  const { slug } = useShow();
  const names = useEntryNames();
  const t = useTranslations('position');
  const select = useId();
  const earlier = useKeys()
    .filter((key) => isWithin(key, position) && key !== position)
    .toReversed();
  const [chosen, setChosen] = useState<Key>();
  if (position === PREMISE) return null;
  const to = chosen !== undefined && earlier.includes(chosen) ? chosen : (earlier[0] ?? PREMISE);
  return (
    <div className="mt-6 border-t border-hair pt-4">
      <label htmlFor={select}>{t('goBackLabel')}</label>
      <div className="mt-2 flex flex-wrap gap-3">
        <select
          id={select}
          value={to}
          onChange={(event) => setChosen(event.target.value)}
          className="min-h-11 border border-soft bg-paper px-3"
        >
          {earlier.map((key) => (
            <option key={key} value={key}>
              {names.upTo(key)}
            </option>
          ))}
        </select>
        <Button onClick={() => wentBack(slug, to, Date.now())}>{t('goBack')}</Button>
      </div>
    </div>
  );
}
