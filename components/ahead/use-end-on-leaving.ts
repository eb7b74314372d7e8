'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { ahead, covered } from '@/lib/progress/ahead';

/** Leaving the show ends a look ahead; leaving the page ends one at a single recap. */
export function useEndOnLeaving(): void {
  const [, , show, page] = usePathname().split('/');
  useEffect(() => {
    const { open } = ahead.getState();
    if (open && (open.show !== show || (open.kind === 'recap' && page !== 'recap'))) covered();
  }, [show, page]);
}
