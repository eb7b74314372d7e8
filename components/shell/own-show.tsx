'use client';

import type { ReactNode } from 'react';
import { useHydrated } from '@/lib/progress/use-hydration';
import { CodeFailed } from '../reading/code-failed';
import { lazyComponent } from '../ui/lazy-component';
import { withLateWords } from '../ui/with-late-words';

const LateShow = lazyComponent(
  withLateWords(() => import('./own-show-page').then((code) => code.OwnShowPage)),
  CodeFailed,
);

/** Around the pages of a show of one's own: what it is, the device alone can tell. */
export function OwnShow({ children }: { children: ReactNode }) {
  return useHydrated() && <LateShow>{children}</LateShow>;
}
