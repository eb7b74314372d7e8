'use client';

import { useTranslations } from 'next-intl';
import type { Key } from '@/lib/guide/keys';
import { finished } from '@/lib/progress/actions';
import { openedBy } from '@/lib/progress/steps';
import { useEntryNames } from '../reading/entry-names';
import { useKeys, useShow } from '../reading/show-context';
import { Button } from '../ui/button';

export interface FinishAnswersProps {
  to: Key;
  position: Key;
  /** Offers a look ahead instead, where a guide is open already. */
  onLookAhead?: (key: Key) => void;
  onClose: () => void;
}

/** What a jump opens, by its numbers, and the ways to answer. */
export function FinishAnswers({ to, position, onLookAhead, onClose }: FinishAnswersProps) {
  const { slug } = useShow();
  const keys = useKeys();
  const names = useEntryNames();
  const t = useTranslations('position');
  const close = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <>
      <p className="mt-3">{t('opens', { span: names.span(openedBy(keys, position, to)) })}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button look="main" onClick={close(() => finished(slug, to, Date.now(), keys))}>
          {names.finished(to)}
        </Button>
        {onLookAhead && <Button onClick={close(() => onLookAhead(to))}>{t('lookAhead')}</Button>}
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </>
  );
}
