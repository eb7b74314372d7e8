'use client';

import { CodeFailed } from '../reading/code-failed';
import { lazyComponent } from '../ui/lazy-component';

/** No page but those at a former address needs it. */
export const LateMoved = lazyComponent(
  () => import('./moved').then((code) => code.Moved),
  CodeFailed,
);
