import { useState } from 'react';
import { isWithin, type Key } from '@/lib/guide/keys';
import { watchers } from '@/lib/progress/household';
import { useHousehold } from '@/lib/progress/use-household';

/**
 * A key for what is made anew when the horizon gets nearer or others are present: what was typed,
 * chosen or opened further on, or by somebody else, is gone with it.
 */
export function useResetKey(horizon: Key): number {
  const who = watchers(useHousehold())
    .map(({ id }) => id)
    .join(' ');
  const [made, setMade] = useState({ who, horizon, times: 0 });
  if (made.who !== who || made.horizon !== horizon) {
    const isKept = made.who === who && isWithin(made.horizon, horizon);
    setMade({ who, horizon, times: made.times + (isKept ? 0 : 1) });
  }
  return made.times;
}
