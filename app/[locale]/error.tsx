'use client';

import { CodeFailed } from '@/components/reading/code-failed';
import { lazyComponent } from '@/components/ui/lazy-component';

const PageError = lazyComponent(
  () => import('@/components/shell/page-error').then((code) => code.PageError),
  CodeFailed,
);

/** What fails outside of the rooms of a show. */
export default function Failed({ retry }: { retry: () => void }) {
  return <PageError retry={retry} isWhole />;
}
