'use client';

import type { ComponentProps, MouseEvent } from 'react';
import { addressOf, type Route } from '@/lib/addresses/route';
import { useGo } from './use-go';

/** A link to a page of the app. Not prefetched: pages are shells, and still bytes. */
export function AppLink({
  href,
  onClick,
  ...props
}: Omit<ComponentProps<'a'>, 'href'> & { href: Route }) {
  const go = useGo();
  return (
    <a
      {...props}
      href={addressOf(href)}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || isElsewhere(event)) return;
        event.preventDefault();
        go(href);
      }}
    />
  );
}

/** In another tab or window, as somebody asked for who held a key. */
function isElsewhere({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey;
}
