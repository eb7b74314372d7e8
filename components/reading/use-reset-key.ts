import { useState } from 'react';
import { isWithin, type Key } from '@/lib/guide/keys';
import { watchers } from '@/lib/progress/household';
import { useHousehold } from '@/lib/progress/use-household';

/**
 * A key for what is made anew when less is open than before or others are present: what was typed,
 * chosen or opened further on, or by somebody else, is gone with it.
 */
export function useResetKey(horizon: Key, specials: readonly Key[]): number {
  const who = watchers(useHousehold())
    .map(({ id }) => id)
    .join(' ');
  const [made, setMade] = useState({ who, horizon, specials, times: 0 });
  if (made.who !== who || made.horizon !== horizon || made.specials !== specials) {
    const isKept =
      made.who === who &&
      isWithin(made.horizon, horizon) &&
      made.specials.every((key) => specials.includes(key));
    setMade({ who, horizon, specials, times: made.times + (isKept ? 0 : 1) });
  }
  return made.times;
}
