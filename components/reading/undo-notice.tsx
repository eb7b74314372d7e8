'use client';

import { useTranslations } from 'next-intl';
import { undid } from '@/lib/progress/progress';
import { Button } from '../ui/button';

/** Says what was changed, and takes it back; where it stays until it is answered, it can be kept, too. */
export function UndoNotice(props: {
  text: string;
  onUndo?: () => void;
  onKeep?: () => void;
  className?: string;
}) {
  const { text, onUndo = undid, onKeep, className = '' } = props;
  const t = useTranslations('position');
  return (
    <p
      className={`flex flex-wrap items-center justify-between gap-x-4 border border-hair bg-tray px-4 py-1 ${className}`}
    >
      <span>{text}</span>
      <span className="flex gap-1">
        <Button look="quiet" onClick={onUndo}>
          {t('undo')}
        </Button>
        {onKeep && (
          <Button look="quiet" onClick={onKeep}>
            {t('keep')}
          </Button>
        )}
      </span>
    </p>
  );
}
