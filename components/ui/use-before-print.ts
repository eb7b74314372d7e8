'use client';

import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';

/** What comes on the page while it is made ready for paper comes too late to be told of it. */
let isPrinting = false;
if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', () => {
    isPrinting = true;
  });
  window.addEventListener('afterprint', () => {
    isPrinting = false;
  });
}

/** Whether the page is being made ready for paper. */
export const goesOnPaper = (): boolean => isPrinting;

/** Draws what is not drawn yet before it goes on paper; nothing where `isWhole`. */
export function useBeforePrint(isWhole: boolean, draw: () => void): void {
  const drawNow = useEffectEvent(draw);
  useEffect(() => {
    if (isWhole) return;
    const onPrint = () => flushSync(() => drawNow());
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, [isWhole]);
}
