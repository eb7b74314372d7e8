'use client';

import { type Ahead, lookedAhead } from '@/lib/progress/ahead';
import { useAddresses } from '../reading/use-addresses';
import { useGo } from '../ui/use-go';

/** Opens a look ahead, and goes to where it is seen: the recap's own page, or the page one is on. */
export function useLookAhead(): (open: Ahead) => void {
  const go = useGo();
  const addresses = useAddresses();
  return (open) => {
    if (open.kind === 'recap') go(addresses.recap(open.key));
    lookedAhead(open);
  };
}
