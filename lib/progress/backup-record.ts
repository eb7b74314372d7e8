import type { Household } from './household';

const NAME = 'kokomade:backup';

/** When a backup was last saved on this device, in milliseconds since 1970; 0 where none was. */
export function lastBackup(): number {
  try {
    const at = Number(localStorage.getItem(NAME));
    return Number.isSafeInteger(at) && at > 0 && at <= 8.64e15 ? at : 0;
  } catch {
    return 0;
  }
}

export function rememberBackup(at: number): void {
  try {
    localStorage.setItem(NAME, String(at));
  } catch {
    // Then one is told again.
  }
}

/** How many notes and places are newer than `savedAt`. */
export function unsavedSince({ viewers }: Household, savedAt: number): number {
  const times = viewers.flatMap(({ positions, notes }) => [...positions.values(), ...notes]);
  return times.filter(({ at }) => at > savedAt).length;
}
