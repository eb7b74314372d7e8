'use client';

import { useTranslations } from 'next-intl';
import type { Key } from '@/lib/guide/keys';
import { finished } from '@/lib/progress/actions';
import { openedBy } from '@/lib/progress/steps';
import { useEntryNames } from '../reading/entry-names';
import { useKeys, useShow } from '../reading/show-context';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

/** Asked before a jump of more than one: names the numbers that it opens, and nothing else of them. */
export function FinishQuestion({
  to,
  position,
  onLookAhead,
  onClose,
}: {
  to: Key | undefined;
  position: Key;
  /** Offers a look ahead instead, where a guide is open already. */
  onLookAhead?: (key: Key) => void;
  onClose: () => void;
}) {
  const { slug } = useShow();
  const keys = useKeys();
  const names = useEntryNames();
  const t = useTranslations('position');
  const close = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Dialog
      open={to !== undefined}
      title={to ? t('finishQuestion', { name: names.name(to) }) : ''}
      onClose={onClose}
    >
      {to !== undefined && (
        <>
          <p className="mt-3">{t('opens', { span: names.span(openedBy(keys, position, to)) })}</p>
          <div className="mt-5 flex flex-wrap gap-3">
            <Button look="main" onClick={close(() => finished(slug, to, Date.now(), keys))}>
              {names.finished(to)}
            </Button>
            {onLookAhead && (
              <Button onClick={close(() => onLookAhead(to))}>{t('lookAhead')}</Button>
            )}
            <Button onClick={onClose}>{t('cancel')}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
