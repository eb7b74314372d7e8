const LOCK = 'kokomade:progress';
/** Until what one tab writes has reached all others. */
const TO_ALL_TABS = 50;
/** A tab that stands still may not keep the others waiting. */
const PATIENCE = 1000;

/**
 * Does `write`, which reads what the device holds, changes it and writes it, while no other tab does: soon,
 * where the browser has locks, and else at once. It may be called twice.
 */
export function inTurn(write: () => void): void {
  // Of what its types promise, a bundler takes for granted that it is there.
  const locks: LockManager | undefined = Object(globalThis.navigator).locks;
  if (!locks) {
    write();
    return;
  }
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), PATIENCE);
  locks
    .request(LOCK, { signal: waiting.signal }, async () => {
      clearTimeout(timer);
      write();
      await new Promise((resolve) => setTimeout(resolve, TO_ALL_TABS));
    })
    .catch(write);
}
