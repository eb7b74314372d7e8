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

export const ahead = createStore<{ open?: Ahead }>(() => ({}));

export function lookedAhead(open: Ahead): void {
  ahead.setState({ open });
}

/** The end of the look ahead. What it brought is dropped with it. */
export function covered(): void {
  ahead.setState({ open: undefined });
}
