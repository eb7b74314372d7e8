'use client';

import { createContext, use } from 'react';
import type { Log } from '@/lib/guide/fold';
import type { Guide } from '@/lib/guide/guide';
import type { Key } from '@/lib/guide/keys';

/** What the viewer may see now. */
export interface GuideHere {
  log: Log;
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
