'use client';

import { type ReactNode, useState } from 'react';
import { goesOnPaper, useBeforePrint } from './use-before-print';

/** A part under its title, drawn once it is opened; on paper too, where it is `isTold` there. */
export function Folded(props: {
  title: ReactNode;
  isOpenFirst?: boolean;
  isTold?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(props.isOpenFirst || (props.isTold && goesOnPaper()) || false);
  useBeforePrint(isOpen || !props.isTold, () => setOpen(true));
  return (
    <details
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className={props.className}
    >
      <summary className="py-2 text-soft">{props.title}</summary>
      {isOpen && props.children}
    </details>
  );
}
