'use client';

import Link from 'next/link';
import type { MouseEvent, ReactNode } from 'react';
import type { Id } from '@/lib/guide/entry';
import { useAddresses } from '../show/addresses';
import { useGuide } from '../show/guide-context';
import { useOpenCard } from './name-card';

/** A name: a tap opens a small card without leaving the place, a new tab the whole page. */
export function NameLink({ id, children }: { id: Id; children: ReactNode }) {
  const { guide } = useGuide();
  const addresses = useAddresses();
  const openCard = useOpenCard();
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openCard(id);
  };
  return (
    <Link
      href={guide.things.has(id) ? addresses.thing(id) : addresses.person(id)}
      prefetch={false}
      onClick={onClick}
      aria-haspopup="dialog"
      className="text-ink underline decoration-hair decoration-1 underline-offset-4 hover:decoration-accent"
    >
      {children}
    </Link>
  );
}
