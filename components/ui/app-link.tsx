'use client';

import Link from 'next/link';
import type { ComponentProps } from 'react';
import type { Route } from '@/lib/addresses/route';
import { useGo } from './use-go';

/** A link to a page of the app. Not prefetched: pages are shells, and still bytes. */
export function AppLink({
  href,
  ...props
}: Omit<ComponentProps<typeof Link>, 'href' | 'onNavigate'> & { href: Route }) {
  const go = useGo();
  return (
    <Link
      href={href.path}
      prefetch={false}
      onNavigate={(event) => {
        event.preventDefault();
        go(href);
      }}
      {...props}
    />
  );
}
