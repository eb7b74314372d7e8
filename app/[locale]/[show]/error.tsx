'use client';

import { CodeFailed } from '@/components/reading/code-failed';
import { lazyComponent } from '@/components/ui/lazy-component';

const PageError = lazyComponent(
  () => import('@/components/shell/page-error').then((code) => code.PageError),
  CodeFailed,
);

/** What fails in a room of a show: the guide goes on around it. */
export default function Failed({ retry }: { retry: () => void }) {
  return <PageError retry={retry} />;
}
