'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { endLookAhead, endLookBack, lookAheads } from '@/lib/progress/look-ahead';

/** Leaving the show ends a look ahead; leaving the page ends one at a single recap. */
export function useEndOnLeaving(): void {
  const [, , show, page] = usePathname().split('/');
  useEffect(() => {
    const { open, back } = lookAheads.getState();
    // Of one's own the address says that alone; from one to another, the frame of the first is gone.
    const isHere = (one: { show: string }) => one.show.split(':')[0] === show;
    if (back && !isHere(back)) endLookBack();
    if (open && (!isHere(open) || (open.kind === 'recap' && page !== 'recap'))) endLookAhead();
  }, [show, page]);
}

/** On the page of recaps, going from the one that was looked at to another ends it, too. */
export function useEndOnLeavingRecap(key: string | null): void {
  const before = useRef(key);
  useEffect(() => {
    const { open } = lookAheads.getState();
    const isLeft = before.current !== key && open?.key === before.current;
    if (open?.kind === 'recap' && isLeft) endLookAhead();
    before.current = key;
  }, [key]);
}
