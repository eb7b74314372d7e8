import { createStore } from 'zustand/vanilla';
import type { Key } from '@/lib/guide/keys';
import { type Household, watchers } from './household';
import { positionOf } from './positions';
import { type Progress, progress } from './progress';

/**
 * Looking ahead on purpose: the guide as of a later entry, or the recap of one. Lives in memory alone
 * and changes no progress.
 */
export interface LookAhead {
  show: string;
  kind: 'guide' | 'recap';
  key: Key;
}

export interface LookAheads {
  open?: LookAhead;
  /** Those of this visit, each once, the latest first. */
  past: readonly LookAhead[];
  /** The other way: the guide of a show as of an entry, no further, since a link asked for that. */
  back?: { show: string; key: Key };
}

export const lookAheads = createStore<LookAheads>(() => ({ past: [] }));

export function openLookAhead(open: LookAhead): void {
  lookAheads.setState(({ past }) => ({
    open,
    past: [open, ...past.filter((one) => !isSameLookAhead(one, open))],
  }));
}

/** What it brought is dropped with it. */
export function endLookAhead(): void {
  if (lookAheads.getState().open) lookAheads.setState({ open: undefined });
}

/** Opens the guide as of an entry, for as long as one stays in the show, and does not move on in it. */
export function openLookBack(show: string, key: Key): void {
  lookAheads.setState({ back: { show, key } });
}

export function endLookBack(): void {
  if (lookAheads.getState().back) lookAheads.setState({ back: undefined });
}

/** The one that is open in a show. */
export function lookAheadIn({ open }: LookAheads, show: string): LookAhead | undefined {
  return open?.show === show ? open : undefined;
}

/**
 * A look ahead is of those who opened it, from where they were: it ends when somebody else is present or
 * their position changes, in any tab, and somebody else does not hear what was looked at. Returns how to
 * stop.
 */
export function endLookAheadOnMoves(): () => void {
  return progress.subscribe((now, before) => {
    if (isOfOthers(now, before)) lookAheads.setState({ open: undefined, past: [] });
    const { open, back } = lookAheads.getState();
    if (open && hasMoved(open.show, now, before)) endLookAhead();
    // Who says for the first time where they are has not moved on.
    const isNew = back && keyIn(before.household, back.show) === undefined;
    if (back && !isNew && hasMoved(back.show, now, before)) endLookBack();
  });
}

function isOfOthers(now: Progress, before: Progress): boolean {
  const ids = ({ household }: Progress) =>
    watchers(household)
      .map(({ id }) => id)
      .join(' ');
  return ids(now) !== ids(before) || (now.change?.brought === true && now.change !== before.change);
}

const hasMoved = (show: string, now: Progress, before: Progress) =>
  keyIn(now.household, show) !== keyIn(before.household, show);

const keyIn = (household: Household, show: string) => positionOf(household, show)?.key;

export function isSameLookAhead(one: LookAhead | undefined, other: LookAhead): boolean {
  return one?.show === other.show && one.kind === other.kind && one.key === other.key;
}
