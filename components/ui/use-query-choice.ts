'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect } from 'react';

type Choices = Readonly<Record<string, string | undefined>>;

/** What a page shows of itself, as its address says it; `choose` writes it there, as a step back of its own or not. */
export function useQueryChoice() {
  const params = useSearchParams();
  return { chosen: (name: string) => params.get(name) ?? undefined, choose };
}

/** Takes out of the address what it asks for in vain, whether it is not there yet or never was. */
export function useForgetVain(name: string, isVain: boolean): void {
  useEffect(() => {
    if (isVain) choose({ [name]: undefined });
  }, [name, isVain]);
}

function choose(choices: Choices, how: 'push' | 'replace' = 'replace'): void {
  const next = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(choices)) {
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  const query = next.toString();
  const address = location.pathname + (query && `?${query}`) + location.hash;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
