'use client';

import { useSyncExternalStore } from 'react';

/** So wide a window has room for a list and what it leads to. */
export const TWO_PANES = '(min-width: 75rem)';

/** Whether the window is as a media query says; not as long as nothing is known of it. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}
