'use client';

import { useRouter } from 'next/navigation';
import { type LookAhead, openLookAhead } from '@/lib/progress/look-ahead';
import { useAddresses } from '../reading/use-addresses';

/** Opens a look ahead, and goes to where it is seen: the recap's own page, or the page one is on. */
export function useStartLookAhead(): (open: LookAhead) => void {
  const router = useRouter();
  const addresses = useAddresses();
  return (open) => {
    if (open.kind === 'recap') router.push(addresses.recap(open.key));
    openLookAhead(open);
  };
}
