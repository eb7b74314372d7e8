'use client';

import { PageError } from '@/components/shell/page-error';

/** What fails in a room of a show: the guide goes on around it. */
export default function Failed({ reset }: { reset: () => void }) {
  return <PageError retry={reset} />;
}
