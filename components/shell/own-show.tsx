'use client';

import { CodeFailed } from '../reading/code-failed';
import { lazyComponent } from '../ui/lazy-component';

/** Around the pages of a show of one's own; its code is for those who have one. */
export const OwnShow = lazyComponent(
  () => import('./own-show-page').then((code) => code.OwnShowPage),
  CodeFailed,
);
