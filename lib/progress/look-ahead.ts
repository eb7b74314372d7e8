import { createStore } from 'zustand/vanilla';
import type { Key } from '@/lib/guide/keys';
import { type Household, present } from './household';
import { positionOf } from './positions';
import { type Progress, progress } from './progress';

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

/**
 * A look ahead is of those who opened it, from where they were: it ends when somebody else is present or
 * their position changes, in any tab, and somebody else does not hear what was looked at. Returns how to
 * stop.
 */
export function endsWithMoves(): () => void {
  return progress.subscribe((now, before) => {
    if (isOfOthers(now, before)) ahead.setState({ open: undefined, looked: [] });
    const { open } = ahead.getState();
    if (open && keyIn(now.household, open.show) !== keyIn(before.household, open.show)) covered();
  });
}

function isOfOthers(now: Progress, before: Progress): boolean {
  const ids = ({ household }: Progress) =>
    present(household)
      .map(({ id }) => id)
      .join(' ');
  return ids(now) !== ids(before) || (now.change?.brought === true && now.change !== before.change);
}

const keyIn = (household: Household, show: string) => positionOf(household, show)?.key;

export function isSame(one: Ahead | undefined, other: Ahead): boolean {
  return one?.show === other.show && one.kind === other.kind && one.key === other.key;
}
