import { useEffect } from 'react';

/** What the page that came last calls the tab. */
let held: string | undefined;

/**
 * Calls the tab so while the page is open, whenever the router says what it is called as served: that may
 * come after the page.
 */
export function useTabTitle(text: string): void {
  useEffect(() => {
    let served = '';
    const hold = () => {
      if (held !== text || document.title === text) return;
      served = document.title;
      document.title = text;
    };
    const observer = new MutationObserver(hold);
    observer.observe(document.head, { childList: true, characterData: true, subtree: true });
    held = text;
    hold();
    return () => {
      observer.disconnect();
      if (held === text) held = undefined;
      if (served && document.title === text) document.title = served;
    };
  }, [text]);
}
