import { createStore } from 'zustand/vanilla';
import type { Key } from '@/lib/guide/keys';

/**
 * Looking ahead on purpose: the guide as of a later entry, or the recap of one. Lives in memory alone
 * and changes no progress.
 */
export interface Ahead {
  show: string;
  kind: 'guide' | 'recap';
  key: Key;
}

interface LookingAhead {
  open?: Ahead;
  /** What was looked at in this visit, each once, the latest first. */
  looked: readonly Ahead[];
}

export const ahead = createStore<LookingAhead>(() => ({ looked: [] }));

export function lookedAhead(open: Ahead): void {
  ahead.setState(({ looked }) => ({
    open,
    looked: [open, ...looked.filter((one) => !isSame(one, open))],
  }));
}

/** The end of the look ahead. What it brought is dropped with it. */
export function covered(): void {
  if (ahead.getState().open) ahead.setState({ open: undefined });
}

export function isSame(one: Ahead | undefined, other: Ahead): boolean {
  return one?.show === other.show && one.kind === other.kind && one.key === other.key;
}
