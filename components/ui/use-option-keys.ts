'use client';

import { createContext, type KeyboardEvent, use, useRef, useState } from 'react';

const ActiveOption = createContext<string | undefined>(undefined);
export const ActiveOptionProvider = ActiveOption.Provider;

/** Whether the option of this id is the one that the arrow keys have come to. */
export function useIsActiveOption(id: string): boolean {
  return use(ActiveOption) === id;
}

/**
 * A field above a list of options, as the pattern of a combobox has it: the focus stays in the field,
 * ↑ and ↓ go through the options in the order of the page, Enter takes the one they have come to, or the
 * first. `typed` is what the list answers to: with other words one begins at its head. What is taken while
 * the list is busy is taken once `onFound` says that it is there.
 */
export function useOptionKeys(typed: string) {
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<{ id: string; typed: string }>();
  const activeId = active?.typed === typed ? active.id : undefined;
  const options = () =>
    Array.from(list.current?.querySelectorAll<HTMLElement>('[role=option]') ?? []);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const all = options();
    const place = all.findIndex(({ id }) => id === activeId);
    const next = all[(Math.max(place, step < 0 ? 0 : -1) + step + all.length) % all.length];
    if (!next) return;
    setActive({ id: next.id, typed });
    next.scrollIntoView({ block: 'nearest' });
  };
  const asked = useRef<string>(undefined);
  const take = () => {
    const isBusy = list.current?.querySelector('[role=listbox][aria-busy]');
    asked.current = isBusy ? typed : undefined;
    if (!isBusy) (options().find(({ id }) => id === activeId) ?? options()[0])?.click();
  };
  const onFound = () => {
    if (asked.current === typed) take();
  };
  return { list, activeId, onKeyDown, take, onFound };
}
