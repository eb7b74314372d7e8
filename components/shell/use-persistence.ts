'use client';

import { useEffect } from 'react';

/** When nobody waits for the page any more. */
const LATER = 4000;

/** Has the browser asked to forget nothing of what is here, once that would be a loss. */
export function usePersistence(): void {
  useEffect(() => {
    let stop = () => {};
    const ask = async () => {
      const code = await import('@/lib/progress/persistence');
      stop = code.askToPersist();
    };
    const timer = setTimeout(() => ask().catch(() => {}), LATER);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
}
