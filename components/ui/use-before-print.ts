'use client';

import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';

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
