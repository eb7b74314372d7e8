'use client';

import { useTranslations } from 'next-intl';
import { dismissedUndo } from '@/lib/progress/progress';
import { useLastChange } from '@/lib/progress/use-household';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { UndoNotice } from '../reading/undo-notice';

/** Says where the viewer moved. Stays until it is answered, so that nobody has to hurry. */
export function UndoBar() {
  const { slug } = useShow();
  const { moved, opened } = useLastChange() ?? {};
  const names = useEntryNames();
  const t = useTranslations('position');
  return (
    <div
      role="status"
      data-screen
      className="fixed inset-x-0 bottom-[calc(var(--foot)+4rem)] z-20 mx-auto max-w-5xl px-4 md:px-8"
    >
      {moved?.show === slug && (
        <UndoNotice text={t('changed', { upTo: names.upTo(moved.key) })} onKeep={dismissedUndo} />
      )}
      {opened?.show === slug && (
        <UndoNotice
          text={t('lateOpened', { name: names.title(opened.special) })}
          onKeep={dismissedUndo}
        />
      )}
    </div>
  );
}
