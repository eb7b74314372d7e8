'use client';

import { createContext, use } from 'react';
import type { OwnHead } from '@/lib/own/own-guide';

export const OwnContext = createContext<OwnHead | undefined>(undefined);

/** The show of one's own that the page is about. Throws in one that is served. */
export function useOwn(): OwnHead {
  const head = use(OwnContext);
  if (!head) throw new Error('useOwn outside of a show of one’s own');
  return head;
}
