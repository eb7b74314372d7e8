'use client';

import { PageError } from '@/components/shell/page-error';

/** What fails on any page of a language. */
export default function Failed({ reset }: { reset: () => void }) {
  return <PageError retry={reset} />;
}
