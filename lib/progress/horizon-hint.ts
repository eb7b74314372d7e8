import { isWithin, type Key } from '@/lib/guide/keys';
import { positionOf } from './positions';
import { progress } from './progress';

/**
 * For each show that was opened, where those present are, already decided, as a plain value that a
 * page can read before the app is awake. Never further than the position.
 */
export const PLAIN = 'kokomade:horizon:';

/** Writes the position of a show, null where nobody has one. */
export function writePlain(show: string, position: Key | null): void {
  try {
    if (position === null) localStorage.removeItem(PLAIN + show);
    else localStorage.setItem(PLAIN + show, position);
  } catch {
    // Then the app is awake before anything is asked for.
  }
}

/** Takes away each value that is no longer within the position. */
export function dropPlain(): void {
  try {
    const { household } = progress.getState();
    for (const [name, value] of Object.entries(localStorage)) {
      if (!name.startsWith(PLAIN)) continue;
      const position = positionOf(household, name.slice(PLAIN.length))?.key;
      if (position === undefined || !isWithin(value, position)) localStorage.removeItem(name);
    }
  } catch {
    // As above.
  }
}
