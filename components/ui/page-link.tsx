import Link from 'next/link';
import type { ComponentProps } from 'react';

/** A link to a page of the guide, in reach of a thumb. Not prefetched: pages are shells, and still bytes. */
export function PageLink({ className = '', ...props }: ComponentProps<typeof Link>) {
  return (
    <Link
      // seam: link
      prefetch={false}
      {...props}
      className={`inline-flex min-h-11 items-center text-accent underline decoration-1 underline-offset-4 hover:decoration-2 ${className}`}
    />
  );
}
