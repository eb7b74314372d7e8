'use client';

import { createContext, use } from 'react';
import type { Guide } from '@/lib/guide/guide';
import type { Key } from '@/lib/guide/keys';
import type { ServedFacts } from '@/lib/guide/served';

/** What the viewer may see now. */
export interface GuideHere {
  log: readonly ServedFacts[];
  /** The fold of the log up to the horizon. */
  guide: Guide;
  horizon: Key;
}

export const GuideContext = createContext<GuideHere | undefined>(undefined);

/** Throws outside the gate. */
export function useGuide(): GuideHere {
  const here = use(GuideContext);
  if (!here) throw new Error('useGuide outside the GuideGate');
  return here;
}
