'use client';

import { useEffect, useState } from 'react';
import { compareKeys, PREMISE } from '@/lib/guide/keys';
import { positionOf } from '@/lib/progress/positions';
import { useMovedAt } from '@/lib/progress/use-positions';
import { useMoved } from '../position/use-moved';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';

/** What was told of on this page before, and when it was finished. */
let toldOf = '';

/**
 * Whether the entry that the guide stands at has just been finished: by a step forward, and
 * until one has left the page. Of a first choice it is not so, nor of a way back. Or such an entry is on
 * its way.
 */
export function useJustFinished(): 'here' | 'coming' | undefined {
  const { slug } = useShow();
  const { position } = useReadingPlace();
  const { horizon } = useGuide();
  const { moved, before } = useMoved() ?? {};
  const step = `${position} ${useMovedAt(slug)}`;
  const [over] = useState(toldOf);
  const from = before && positionOf(before, slug)?.key;
  const isForward = from !== undefined && compareKeys(from, position) < 0;
  const isLast = isForward && moved?.key === position && position !== PREMISE && step !== over;
  // What one writes there is done after it.
  const [of, setOf] = useState<string>();
  if (isLast && of !== step) setOf(step);
  const is = horizon === position && (isLast || of === step);
  useEffect(() => {
    if (!is) return;
    return () => {
      toldOf = step;
    };
  }, [is, step]);
  if (is) return 'here';
  return isLast && compareKeys(horizon, position) < 0 && navigator.onLine ? 'coming' : undefined;
}
