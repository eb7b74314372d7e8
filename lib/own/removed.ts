import { createStore } from 'zustand/vanilla';
import type { WholeGuide } from './own-store';

/** What was taken off this device last: in the page's memory alone, until it is put back or let go. */
export const removed = createStore<{ guide?: WholeGuide | undefined }>(() => ({}));

export const letGo = (): void => removed.setState({ guide: undefined });
