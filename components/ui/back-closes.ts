'use client';

import { useEffect, useEffectEvent } from 'react';

/**
 * Back closes what lies above a page: each open dialog stands on an entry of its own in the browser's
 * history, with the page's address and the number of dialogs in its state.
 *
 * [B1] A dialog that closes otherwise takes its entry with it.
 * [B2] An entry without its dialog (after a reload, or forward again) is left at once, for the page's own.
 * [B3] One goes to another page only when they all are gone.
 */
const closers: (() => void)[] = [];
/** Where the page stands on which the first was opened. */
let address = '';
let isGoing = false;
let afterwards: (() => void) | undefined;

/** As long as a browser may take to go back one entry. */
const A_MOMENT = 500;

const held = (): number => history.state?.dialogs ?? 0;

function push(state: { dialogs: number }): void {
  // The page below stays where it is, whatever came on it meanwhile.
  history.scrollRestoration = 'manual';
  history.pushState(state, '');
}

function settle(): void {
  if (isGoing) return;
  const surplus = held() - closers.length;
  if (surplus > 0) {
    isGoing = true;
    setTimeout(() => isGoing && stayHere(), A_MOMENT);
    history.go(-surplus);
    return;
  }
  if (held() === 0) address = location.href;
  while (held() < closers.length) push({ dialogs: held() + 1 });
  if (closers.length > 0) return;
  history.scrollRestoration = 'auto';
  const next = afterwards;
  afterwards = undefined;
  next?.();
}

/** Where there is no going back, this entry becomes the page's own. */
function stayHere(): void {
  isGoing = false;
  history.replaceState({ dialogs: closers.length }, '');
  settle();
}

function onPopState(event: PopStateEvent): void {
  const isOurs = isGoing;
  isGoing = false;
  // Between the entries of one page there is nothing to draw.
  const isAbove = isOurs || closers.length > 0;
  if (isAbove && location.href === address) event.stopImmediatePropagation();
  if (!isOurs) for (const close of closers.slice(held())) close();
  settle();
}

/** Gives Back a dialog to close while it is open. */
export function useBackCloses(isOpen: boolean, onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    window.addEventListener('popstate', onPopState, true);
    settle();
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    const closer = () => close();
    closers.push(closer);
    settle();
    return () => {
      closers.splice(closers.indexOf(closer), 1);
      settle();
    };
  }, [isOpen]);
}

/** Closes all dialogs, and goes on when the history is the page's own again. [B3] */
export function afterDialogs(goOn: () => void): void {
  afterwards = goOn;
  for (const close of closers) close();
  settle();
}
