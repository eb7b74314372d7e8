'use client';

import { useRouter } from 'next/navigation';
import { type Ahead, lookedAhead } from '@/lib/progress/ahead';
import { useAddresses } from '../reading/use-addresses';

/** Opens a look ahead, and goes to where it is seen: the recap's own page, or the page one is on. */
export function useLookAhead(): (open: Ahead) => void {
  const router = useRouter();
  const addresses = useAddresses();
  return (open) => {
    if (open.kind === 'recap') router.push(addresses.recap(open.key));
    lookedAhead(open);
  };
}
