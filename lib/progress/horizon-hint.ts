import { isWithin, type Key } from '@/lib/guide/keys';
import { positionOf } from './positions';
import { progress } from './progress';

/**
 * For each show that was opened, where those present are, already decided, as a plain value that a
 * page can read before the app has hydrated. Never further than the position.
 */
export const HORIZON_HINT = 'kokomade:horizon:';

/**
 * Beside it, the position for which the first screen that was made ahead says what the app will say, and
 * until when it does, in milliseconds since 1970: `s01e02 1790000000000`.
 */
export const FIRST_SCREEN_HINT = 'kokomade:first-screen:';

/** Writes the position of a show, null where nobody has one. */
export function writeHorizonHint(show: string, position: Key | null): void {
  write(HORIZON_HINT + show, position);
}

/** Says until when the first screen of a position serves; undefined where it does not. */
export function writeFirstScreenHint(
  show: string,
  position: Key | null,
  until: number | undefined,
): void {
  write(
    FIRST_SCREEN_HINT + show,
    position !== null && until !== undefined ? `${position} ${until}` : null,
  );
}

function write(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Then nothing is asked for before the app has hydrated.
  }
}

/** Takes away each value that is no longer within the position. */
export function dropHorizonHints(): void {
  try {
    const { household } = progress.getState();
    for (const [name, value] of Object.entries(localStorage)) {
      const kind = [HORIZON_HINT, FIRST_SCREEN_HINT].find((one) => name.startsWith(one));
      if (!kind) continue;
      const position = positionOf(household, name.slice(kind.length))?.key;
      const [key = ''] = value.split(' ');
      if (position === undefined || !isWithin(key, position)) localStorage.removeItem(name);
    }
  } catch {
    // As above.
  }
}
