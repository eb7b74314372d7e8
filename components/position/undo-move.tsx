'use client';

import { useTranslations } from 'next-intl';
import { undid } from '@/lib/progress/progress';
import { useEntryNames } from '../reading/entry-names';
import { Button } from '../ui/button';
import { useMoved } from './use-moved';

/** Takes back the last step, for as long as it is the last; whoever listens is told that it was made. */
export function UndoMove() {
  const { moved, opened } = useMoved() ?? {};
  const names = useEntryNames();
  const t = useTranslations('position');
  return (
    <>
      <span role="status" className="sr-only">
        {moved && t('changed', { upTo: names.upTo(moved.key) })}
        {opened && t('lateOpened', { name: names.title(opened.special) })}
      </span>
      {(moved || opened) && (
        <Button look="quiet" className="-mr-4 shrink-0" onClick={undid}>
          {t('undo')}
          {moved?.key && ` · ${names.brief(moved.key)}`}
        </Button>
      )}
    </>
  );
}
