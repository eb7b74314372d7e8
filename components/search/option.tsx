'use client';

import { type ReactNode, useId } from 'react';
import type { Route } from '@/lib/addresses/route';
import { AppLink } from '../ui/app-link';
import { useIsActiveOption } from '../ui/use-option-keys';

/** One answer: the whole of it a link, and an option of the list that the field above goes through. */
export function Option(props: {
  href: Route;
  onLeave: () => void;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  const isActive = useIsActiveOption(id);
  return (
    <AppLink
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      href={props.href}
      onClick={props.onLeave}
      className={`scroll-my-12 outline-offset-[-2px] outline-accent hover:bg-tray aria-selected:bg-tray aria-selected:outline-2 ${props.className}`}
    >
      {props.children}
    </AppLink>
  );
}
