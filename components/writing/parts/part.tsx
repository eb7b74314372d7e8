'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button';
import { useGoOn } from '../fields/use-go-on';

/** One thing that is written, with what takes it out of the entry. */
export function Part(props: {
  title?: ReactNode;
  /** Which of its kind it is: what the button says, or says to who does not see where it stands. */
  name: string;
  /** What it is, where its name is a whole sentence. */
  kind?: 'note' | 'question' | 'secret' | 'reading';
  onRemove?: () => void;
  /** One of many, of which that is open which is written now, and whatever one opens. */
  folds?: { isOpen: boolean };
  /** One is sent here to write on, each time that it is another one. */
  sent?: unknown;
  children: ReactNode;
}) {
  const { title, name, kind, onRemove, folds, children } = props;
  const box = useGoOn<HTMLLIElement>(props.sent);
  const t = useTranslations('writing');
  const remove = kind ? t(`removeThis.${kind}`) : t('removeIt', { name });
  const inside = (
    <>
      {children}
      {onRemove && (
        <Button
          look="quiet"
          onClick={onRemove}
          aria-label={kind && `${remove}: ${name}`}
          className="-ml-4 mt-1 text-left"
        >
          {remove}
        </Button>
      )}
    </>
  );
  if (folds) {
    return (
      <li ref={box} className="border-t border-hair">
        <Fold isOpen={folds.isOpen} title={title}>
          {inside}
        </Fold>
      </li>
    );
  }
  return (
    <li ref={box} className="border-t border-hair py-4">
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
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        // Where one opens it, a browser may hold what is below in its place, and it is above what one sees.
        if (currentTarget.open && !isOpen)
          currentTarget.firstElementChild?.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary className="min-h-11 py-2 text-lg">{props.title}</summary>
      <div className="pb-4">{props.children}</div>
    </details>
  );
}
