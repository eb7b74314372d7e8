'use client';

import { useEffect } from 'react';

/**
 * What the tab is called while this is on the page, and `after` once it no longer is; a title that ends
 * in it is of something within, and stays. The framework puts a page's own title in place in its own
 * time, also after the page is there, and keeps those of pages that were left: so it is said to each
 * that comes, and taken back from each.
 */
export function useTabTitle(title: string | undefined, after: string): void {
  useEffect(() => {
    if (title === undefined) return;
    const given = new Set<Element>();
    const give = () => {
      const first = document.querySelector('title');
      if (!first || first.textContent.endsWith(title)) return;
      first.textContent = title;
      given.add(first);
    };
    give();
    const observer = new MutationObserver(give);
    observer.observe(document.head, { childList: true });
    return () => {
      observer.disconnect();
      for (const one of given) if (one.textContent === title) one.textContent = after;
    };
  }, [title, after]);
}
