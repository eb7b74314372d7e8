'use client';

import { useState } from 'react';
import { PREMISE } from '@/lib/guide/keys';
import { useMovedAt } from '@/lib/progress/use-positions';
import { useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';
import { AWAY } from './away';

/** In milliseconds since 1970. */
export interface TimeAway {
  from: number;
  until: number;
}

/** From when to when somebody has been away, where that is long. */
export function useTimeAway(): TimeAway | undefined {
  const { position, lookAhead } = useReadingPlace();
  const from = useMovedAt(useShow().slug);
  // When the page was opened: it is not to appear under the eyes of somebody who reads on.
  const [until] = useState(Date.now);
  const isAway = from !== undefined && until - from >= AWAY && position !== PREMISE;
  return isAway && !lookAhead ? { from, until } : undefined;
}
