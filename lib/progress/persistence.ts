import type { Household } from './household';
import { progress } from './progress';

const ASKED = 'kokomade:persist-asked';
/** Some browsers ask the viewer, who is not to be asked again and again. */
const A_MONTH = 30 * 24 * 60 * 60 * 1000;

/** Asks the browser to forget nothing of what is here, as soon as that would be a loss. Returns how to stop. */
export function askToPersist(): () => void {
  let hasAsked = false;
  const ask = () => {
    const { hydrated, household } = progress.getState();
    if (hasAsked || !hydrated || !isWorthKeeping(household)) return;
    hasAsked = true;
    void persist();
  };
  ask();
  return progress.subscribe(ask);
}

/** A note, a place in a second show, or somebody else. */
function isWorthKeeping({ viewers }: Household): boolean {
  return (
    viewers.length > 1 || viewers.some((one) => one.notes.length > 0 || one.positions.size > 1)
  );
}

async function persist(): Promise<void> {
  try {
    if (await navigator.storage.persisted()) return;
    if (Date.now() - Number(localStorage.getItem(ASKED)) < A_MONTH) return;
    localStorage.setItem(ASKED, String(Date.now()));
    await navigator.storage.persist();
  } catch {
    // By plain http, and in some private windows, there is nobody to ask.
  }
}
