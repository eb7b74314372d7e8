'use client';

import { useSearchParams } from 'next/navigation';

/** What a page shows of itself, as its address says it; `choose` writes it there, as a step back of its own or not. */
export function useQueryChoice() {
  const params = useSearchParams();
  const choose = (
    choices: Readonly<Record<string, string | undefined>>,
    how: 'push' | 'replace' = 'replace',
  ) => {
    const next = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(choices)) {
      if (value === undefined) next.delete(name);
      else next.set(name, value);
    }
    const query = next.toString();
    const address = location.pathname + (query && `?${query}`) + location.hash;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  return { chosen: (name: string) => params.get(name) ?? undefined, choose };
}
