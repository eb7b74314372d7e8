'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button';

/** One thing that is written, with what takes it out of the entry. */
export function Part(props: {
  title?: ReactNode;
  /** What the button says to who does not see where it stands. */
  name: string;
  onRemove?: () => void;
  /** One of many, of which that is open which is written now, and whatever one opens. */
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
        <Fold isOpen={folds.isOpen} title={title}>
          {inside}
        </Fold>
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

function Fold(props: { isOpen: boolean; title: ReactNode; children: ReactNode }) {
  const [isOpen, setOpen] = useState(props.isOpen);
  const [was, setWas] = useState(props.isOpen);
  if (was !== props.isOpen) {
    setWas(props.isOpen);
    setOpen(props.isOpen);
  }
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-11 py-2 text-lg">{props.title}</summary>
      <div className="pb-4">{props.children}</div>
    </details>
  );
}
