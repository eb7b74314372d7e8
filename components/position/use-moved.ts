'use client';

import type { LastChange } from '@/lib/progress/progress';
import { useLastChange } from '@/lib/progress/use-household';
import { useShow } from '../reading/show-context';

/** The last change, where it was one of how far one is in this show. */
export function useMoved(): LastChange | undefined {
  const { slug } = useShow();
  const change = useLastChange();
  const isHere = change?.moved?.show === slug || change?.opened?.show === slug;
  return isHere ? change : undefined;
}
