'use client';

import { usePathname, useRouter } from 'next/navigation';
import { type RefObject, useEffect } from 'react';
import type { Route } from '@/lib/addresses/route';
import { afterDialogs } from './back-closes';

/** Whether one has gone somewhere, and has not been received there yet. */
let isOnTheWay = false;

/** Goes to a page of the app, as a link to it does; what was open above this one closes. */
export function useGo(): (to: Route) => void {
  const router = useRouter();
  return ({ path }) =>
    afterDialogs(() => {
      isOnTheWay = true;
      router.push(path);
    });
}

/**
 * Receives whoever has gone to a page: they begin at its top, and whoever listens at its heading. Not on
 * going back, which leads to where one was. `of` says what the page is about.
 */
export function useArrival(heading: RefObject<HTMLElement | null>, of: string): void {
  const path = usePathname();
  // Neither is read, and yet they are what one has come to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    if (!isOnTheWay || !heading.current) return;
    isOnTheWay = false;
    if (!window.location.hash) window.scrollTo(0, 0);
    heading.current.focus({ preventScroll: true });
  }, [heading, path, of]);
}
