'use client';

import type { ComponentProps } from 'react';
import { addressOf, type Route } from '@/lib/addresses/route';
import { useGo } from './use-go';

/** A link to a page of the app. Nothing is fetched before it is followed: pages are shells, and still bytes. */
export function AppLink({
  href,
  onClick,
  ...props
}: Omit<ComponentProps<'a'>, 'href'> & { href: Route }) {
  const go = useGo();
  return (
    <a
      href={addressOf(href)}
      onClick={(event) => {
        onClick?.(event);
        const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
        if (event.defaultPrevented || isElsewhere) return;
        event.preventDefault();
        go(href);
      }}
      {...props}
    />
  );
}
