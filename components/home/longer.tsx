'use client';

import type { StoryLength } from '@/lib/guide/story-lengths';
import { EveryEntry } from './every-entry';
import { Retold } from './retold';

/** The story so far at more length than in brief. */
export function Longer({ length }: { length: Exclude<StoryLength, 'short'> }) {
  return length === 'full' ? <EveryEntry /> : <Retold />;
}
