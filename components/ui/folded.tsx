'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
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
  const details = useRef<HTMLDetailsElement>(null);
  // It may have been opened before the app was awake.
  useEffect(() => {
    if (details.current?.open) setOpen(true);
  }, []);
  useBeforePrint(isOpen || !props.isTold, () => setOpen(true));
  return (
    <details
      ref={details}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className={props.className}
    >
      <summary className="py-2 text-soft">{props.title}</summary>
      {isOpen && props.children}
    </details>
  );
}
