'use client';

import { useState } from 'react';
import { PREMISE } from '@/lib/guide/keys';
import { useMovedAt } from '@/lib/progress/use-positions';
import { useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';

const DAY = 24 * 60 * 60 * 1000;
/** So long after the last step somebody has been away. */
export const AWAY = 7 * DAY;

/** For how many days somebody has been away, where that is a week or more; else 0. */
export function useDaysAway(): number {
  const { position } = useReadingPlace();
  const movedAt = useMovedAt(useShow().slug);
  // When the page was opened: it is not to appear under the eyes of somebody who reads on.
  const [now] = useState(Date.now);
  const days = movedAt === undefined ? 0 : Math.floor((now - movedAt) / DAY);
  return days * DAY < AWAY || position === PREMISE ? 0 : days;
}
