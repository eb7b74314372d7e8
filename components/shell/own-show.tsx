'use client';

import { CodeFailed } from '../reading/code-failed';
import { lazyComponent } from '../ui/lazy-component';

/** Around the pages of a show of one's own; its code comes after that of every page. */
export const OwnShow = lazyComponent(
  () => import('./own-show-page').then((code) => code.OwnShowPage),
  CodeFailed,
);
