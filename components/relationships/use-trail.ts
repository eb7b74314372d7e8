'use client';

import { useState } from 'react';
import type { Id } from '@/lib/guide/names';

const LONGEST = 5;

/** Those who have been in the middle one after the other, up to who is there now; going back shortens it. */
export function useTrail(middle: Id | undefined): readonly Id[] {
  const [trail, setTrail] = useState<readonly Id[]>([]);
  if (middle === undefined || trail.at(-1) === middle) return trail;
  const place = trail.indexOf(middle);
  const next = place >= 0 ? trail.slice(0, place + 1) : [...trail, middle].slice(-LONGEST);
  setTrail(next);
  return next;
}
