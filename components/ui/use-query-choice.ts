'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect, useSyncExternalStore } from 'react';

type Choices = Readonly<Record<string, string | undefined>>;

/**
 * What a page shows of itself, as its address says it; `choose` writes it there, as a step back of its own
 * or not. It is read from the address and not from the router, which comes to know of it later: whoever
 * chooses twice in a moment goes on from the first choice.
 */
export function useQueryChoice() {
  const params = useSearchParams();
  const search = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  );
  // The router has gone somewhere by itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(tell, [params]);
  const chosen = new URLSearchParams(search);
  return { chosen: (name: string) => chosen.get(name) ?? undefined, choose };
}

/** The place on its page that the address names, as it is now: of a page that also reads its choices. */
export function useNamedPlace(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.hash.slice(1),
    () => '',
  );
}

/** Takes out of the address what it asks for in vain, whether it is not there yet or never was. */
export function useForgetVain(name: string, isVain: boolean): void {
  useEffect(() => {
    if (isVain) choose({ [name]: undefined });
  }, [name, isVain]);
}

/** Takes out of the address what was chosen on this page: it may have been further on, or by somebody else. */
export function forgetChoices(): void {
  if (made.path === location.pathname)
    choose(Object.fromEntries(made.names.map((name) => [name, undefined])));
}

/** What was chosen, on which page. */
let made: { path: string; names: readonly string[] } = { path: '', names: [] };

function choose(choices: Choices, how: 'push' | 'replace' = 'replace'): void {
  const { pathname: path, search, hash } = location;
  made = { path, names: [...(made.path === path ? made.names : []), ...Object.keys(choices)] };
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(choices)) {
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  const query = next.toString();
  const address = path + (query && `?${query}`) + hash;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  tell();
}

/** Goes to a place on the page that one is on: the router would add it to the one that one came to at first. */
export function goToPlace(address: string): void {
  history.pushState(null, '', address);
  tell();
}

const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
}
