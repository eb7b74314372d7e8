'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';

/** One thing that is written, with what takes it out of the entry. */
export function Part(props: {
  title?: ReactNode;
  /** What the button says to who does not see where it stands. */
  name: string;
  onRemove?: () => void;
  /** One of many, of which those are open that are written now. */
  folds?: { isOpen: boolean };
  children: ReactNode;
}) {
  const { title, name, onRemove, folds, children } = props;
  const t = useTranslations('writing');
  const inside = (
    <>
      {children}
      {onRemove && (
        <Button
          look="quiet"
          onClick={onRemove}
          aria-label={t('removeIt', { name })}
          className="-ml-4 mt-1"
        >
          {t('remove')}
        </Button>
      )}
    </>
  );
  if (folds) {
    return (
      <li className="border-t border-hair">
        <details open={folds.isOpen}>
          <summary className="min-h-11 py-2 text-lg">{title}</summary>
          <div className="pb-4">{inside}</div>
        </details>
      </li>
    );
  }
  return (
    <li className="border-t border-hair py-4">
      {title && <h3 className="text-lg">{title}</h3>}
      {inside}
    </li>
  );
}
