import { useEffect } from 'react';
import { endLookAhead } from '@/lib/progress/look-ahead';

const TEN_MINUTES = 10 * 60 * 1000;
const INPUT = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

/** Ends a look ahead after ten minutes without input: somebody else may have sat down at the screen. */
export function useEndWhenIdle(): void {
  useEffect(() => {
    let last = Date.now();
    const onInput = () => {
      last = Date.now();
    };
    const check = () => {
      if (Date.now() - last >= TEN_MINUTES) endLookAhead();
    };
    // A device that slept runs no timer: looked at when it wakes, before any input counts.
    const timer = setInterval(check, 5000);
    document.addEventListener('visibilitychange', check);
    for (const input of INPUT) window.addEventListener(input, onInput, { passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', check);
      for (const input of INPUT) window.removeEventListener(input, onInput);
    };
  }, []);
}
