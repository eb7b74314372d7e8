'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Key } from '@/lib/guide/keys';
import { lookedAhead } from '@/lib/progress/ahead';
import { usePosition } from '@/lib/progress/use-position';
import { useEntryNames } from '../position/entry-names';
import { openedBy, stepsFrom } from '../position/steps';
import { useKeys, useShow } from '../show/show-context';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

/** Asked before a look ahead: which entry, and that the guide will tell what those numbers make known. */
export function AheadQuestion({
  to,
  onPick,
  onClose,
}: {
  to: Key | undefined;
  onPick: (key: Key) => void;
  onClose: () => void;
}) {
  const { slug } = useShow();
  const keys = useKeys();
  const position = usePosition(slug, keys);
  const names = useEntryNames();
  const t = useTranslations('ahead');
  const select = useId();
  if (to === undefined || !position) return null;
  const { seasons } = stepsFrom(keys, position);
  const offered = openedBy(seasons.at(-1)?.keys ?? [], position, seasons.at(-1)?.keys.at(-1) ?? to);
  return (
    <Dialog open title={t('question')} onClose={onClose}>
      <p className="mt-3">{t('what', { span: names.span(openedBy(keys, position, to)) })}</p>
      <p className="mt-2 text-soft">{t('reversible', { upTo: names.upTo(position) })}</p>
      {offered.length > 1 && (
        <p className="mt-4">
          <label htmlFor={select} className="mr-3">
            {t('which')}
          </label>
          <select
            id={select}
            value={to}
            onChange={(event) => onPick(event.target.value)}
            className="min-h-11 border border-hair bg-paper px-3"
          >
            {offered.map((key) => (
              <option key={key} value={key}>
                {names.upTo(key)}
              </option>
            ))}
          </select>
        </p>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        <Button
          look="main"
          onClick={() => {
            onClose();
            lookedAhead({ show: slug, kind: 'guide', key: to });
          }}
        >
          {t('open')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}
