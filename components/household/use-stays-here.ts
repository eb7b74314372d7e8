'use client';

import { useEffect, useState } from 'react';

/** Whether the browser has agreed to forget nothing of this page; false where it does not say. */
export function useStaysHere(): boolean {
  const [stays, setStays] = useState(false);
  useEffect(() => {
    const ask = async () => {
      try {
        setStays(await navigator.storage.persisted());
      } catch {
        // By plain http there is nothing to ask.
      }
    };
    void ask();
  }, []);
  return stays;
}
