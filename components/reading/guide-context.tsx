'use client';

import { createContext, type ReactNode, use, useMemo } from 'react';
import { guideAt, logUpTo } from '@/lib/guide/fold';
import type { Guide } from '@/lib/guide/guide';
import { isWithin, type Key } from '@/lib/guide/keys';
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

/** What the viewer could see at `key`; what they may see now where that is nearer. */
export function useGuideAt(key: Key): GuideHere {
  const here = useGuide();
  return useMemo(() => {
    if (isWithin(here.horizon, key)) return here;
    const log = logUpTo(here.log, key);
    return { log, guide: guideAt(log, key), horizon: key };
  }, [here, key]);
}

/** All below speaks as of an entry: whoever is named there is called as they were then. */
export function GuideAsOf({ entry, children }: { entry: Key; children: ReactNode }) {
  return <GuideContext value={useGuideAt(entry)}>{children}</GuideContext>;
}
