'use client';

import { PREMISE } from '@/lib/guide/keys';
import { stepsFrom } from '@/lib/progress/steps';
import { useKeys } from './show-context';
import { useReadingPlace } from './use-reading';

/** Whether the last entry of the guide is finished: the position says it, and no view of the guide. */
export function useIsEnd(): boolean {
  const keys = useKeys();
  const { position } = useReadingPlace();
  return position !== PREMISE && stepsFrom(keys, position).next === undefined;
}
