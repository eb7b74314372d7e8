import type { Household } from './household';
import { progress } from './progress';

/**
 * Asks the browser to forget nothing of what is here, once a visit, when something is done whose loss would
 * matter: some browsers ask the viewer then. Returns how to stop.
 */
export function askToPersist(): () => void {
  let hasAsked = false;
  return progress.subscribe(({ household }, before) => {
    const isDone = before.hydrated && household !== before.household;
    if (hasAsked || !isDone || !isWorthKeeping(household)) return;
    hasAsked = true;
    void persist();
  });
}

/** A note, a place in a second show, or somebody else. */
function isWorthKeeping({ viewers }: Household): boolean {
  return (
    viewers.length > 1 || viewers.some((one) => one.notes.length > 0 || one.positions.size > 1)
  );
}

async function persist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // By plain http, and in some private windows, there is nobody to ask.
  }
}
