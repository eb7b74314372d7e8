'use client';

import { useEffect } from 'react';
import { singleKeys } from '@/lib/progress/single-keys';

/** Opens the search by `/` outside of fields, where single keys are on, or by Ctrl-K, while `isReady`. */
export function useSearchKeys(isReady: boolean, open: () => void): void {
  useEffect(() => {
    if (!isReady) return;
    const onKeyDown = (event: KeyboardEvent) => {
      // Some extensions and kinds of autofill send events without a key.
      const key = String(event.key).toLowerCase();
      const isSlash = key === '/' && !isTyping(event.target) && singleKeys.getState().areOn;
      const isCtrlK = key === 'k' && (event.ctrlKey || event.metaKey);
      if ((!isSlash && !isCtrlK) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isReady, open]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}
