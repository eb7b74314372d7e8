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
  children: ReactNode;
}) {
  const t = useTranslations('writing');
  return (
    <li className="border-t border-hair py-4">
      {props.title && <h4 className="text-lg">{props.title}</h4>}
      {props.children}
      {props.onRemove && (
        <Button
          look="quiet"
          onClick={props.onRemove}
          aria-label={t('removeIt', { name: props.name })}
          className="-ml-4 mt-1"
        >
          {t('remove')}
        </Button>
      )}
    </li>
  );
}
