'use client';

import { useTranslations } from 'next-intl';
import { keptChange, undid } from '@/lib/progress/progress';
import { useLastChange } from '@/lib/progress/use-position';
import { useShow } from '../show/show-context';
import { Button } from '../ui/button';
import { useEntryNames } from './entry-names';

/** Says what was changed, and takes it back. Stays until it is answered, so that nobody has to hurry. */
export function UndoBar() {
  const { slug } = useShow();
  const moved = useLastChange()?.moved;
  const names = useEntryNames();
  const t = useTranslations('position');
  return (
    <div
      role="status"
      data-screen
      className="fixed inset-x-0 bottom-16 z-20 mx-auto max-w-5xl px-4 md:px-8"
    >
      {moved?.show === slug && (
        <p className="flex flex-wrap items-center justify-between gap-x-4 border border-hair bg-tray px-4 py-1">
          <span>{t('changed', { upTo: names.upTo(moved.key) })}</span>
          <span className="flex gap-1">
            <Button look="quiet" onClick={undid}>
              {t('undo')}
            </Button>
            <Button look="quiet" onClick={keptChange}>
              {t('keep')}
            </Button>
          </span>
        </p>
      )}
    </div>
  );
}
