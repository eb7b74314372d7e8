'use client';

import { usePathname, useRouter } from 'next/navigation';
import { type RefObject, useEffect } from 'react';
import { addressOf, type Route } from '@/lib/addresses/route';
import { afterDialogs } from './back-closes';
import { goToPlace } from './use-query-choice';

/** So long a page of the app is waited for; then the browser loads it whole, by its own means. */
const PAGE_WITHIN = 6000;

/** Whether one has gone somewhere, and has not been received there yet. */
let isOnTheWay = false;

let last: { to: Route; until: number; timer?: ReturnType<typeof setTimeout> } | undefined;

/** Goes to a page of the app, as a link to it does; what was open above this one closes. */
export function useGo(): (to: Route) => void {
  const router = useRouter();
  return (to) =>
    afterDialogs(() => {
      const address = addressOf(to);
      const isHere = address.split(/[?#]/)[0] === location.pathname;
      // The sheet that this was asked for in is still over the page.
      if (isHere && address.includes('#')) setTimeout(() => goToPlace(address));
      else go(to, () => router.push(to.path));
    });
}

function go(to: Route, push: () => void): void {
  isOnTheWay = true;
  clearTimeout(last?.timer);
  // Another one for each entry of the history, and for each page that comes.
  const from = history.state;
  const timer = setTimeout(() => history.state === from && load(to), PAGE_WITHIN);
  last = { to, until: Date.now() + PAGE_WITHIN, timer };
  push();
}

/** Where one has just gone to a page and half of it came, it is loaded whole, once. */
export function loadIfJustGone(): void {
  if (last && Date.now() < last.until) load(last.to);
}

function load(to: Route): void {
  last = undefined;
  window.location.assign(addressOf(to));
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
