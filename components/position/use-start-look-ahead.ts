'use client';

import { type LookAhead, openLookAhead } from '@/lib/progress/look-ahead';
import { useAddresses } from '../reading/use-addresses';
import { useGo } from '../ui/use-go';

/** Opens a look ahead, and goes to where it is seen: the recap's own page, or the page one is on. */
export function useStartLookAhead(): (open: LookAhead) => void {
  const go = useGo();
  const addresses = useAddresses();
  return (open) => {
    if (open.kind === 'recap') go(addresses.recap(open.key));
    openLookAhead(open);
  };
}
