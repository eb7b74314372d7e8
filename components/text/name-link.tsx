'use client';

import type { MouseEvent, ReactNode } from 'react';
import type { Id } from '@/lib/guide/names';
import { AppLink } from '../ui/app-link';
import { useCard } from './name-card';

/** A name: a tap opens a small card without leaving the place, a new tab the whole page. */
export function NameLink({
  id,
  className = 'text-ink underline decoration-rule decoration-1 underline-offset-4 hover:decoration-accent',
  children,
}: {
  id: Id;
  /** Instead of how a name in running text looks. */
  className?: string;
  children: ReactNode;
}) {
  const card = useCard(id);
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    card.open();
  };
  return (
    <AppLink
      href={card.href}
      onClick={onClick}
      aria-haspopup="dialog"
      // A name stays as it is, and turns nothing around it, in whatever script.
      translate="no"
      dir="auto"
      className={className}
    >
      {children}
    </AppLink>
  );
}
