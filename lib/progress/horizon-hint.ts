import { isWithin, type Key } from '@/lib/guide/keys';
import { positionOf } from './positions';
import { progress } from './progress';

/**
 * For each show that was opened, where those present are, already decided, as a plain value that a
 * page can read before the app has hydrated. Never further than the position.
 */
export const HORIZON_HINT = 'kokomade:horizon:';

/** Writes the position of a show, null where nobody has one. */
export function writeHorizonHint(show: string, position: Key | null): void {
  try {
    if (position === null) localStorage.removeItem(HORIZON_HINT + show);
    else localStorage.setItem(HORIZON_HINT + show, position);
  } catch {
    // Then nothing is asked for before the app has hydrated.
  }
}

/** Takes away each value that is no longer within the position. */
export function dropHorizonHints(): void {
  try {
    const { household } = progress.getState();
    for (const [name, value] of Object.entries(localStorage)) {
      if (!name.startsWith(HORIZON_HINT)) continue;
      const position = positionOf(household, name.slice(HORIZON_HINT.length))?.key;
      if (position === undefined || !isWithin(value, position)) localStorage.removeItem(name);
    }
  } catch {
    // As above.
  }
}
