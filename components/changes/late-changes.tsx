'use client';

import { CodeFailed } from '../reading/code-failed';
import { lazyComponent } from '../ui/lazy-component';

/** What one entry changed, where that stands further down than one sees at first. */
export const LateChanges = lazyComponent(
  () => import('./changes-list').then((code) => code.ChangesList),
  CodeFailed,
  true,
);

/** About as much room as it takes. */
export const CHANGES_TO_COME = <div className="min-h-96" />;
