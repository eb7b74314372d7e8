import type { ComponentProps } from 'react';
import { AppLink } from './app-link';

/** A link to a page of the guide in running text, in reach of a thumb. */
export function PageLink({ className = '', ...props }: ComponentProps<typeof AppLink>) {
  return (
    <AppLink
      // seam: link
      {...props}
      className={`inline-flex min-h-11 items-center text-accent underline decoration-1 underline-offset-4 hover:decoration-2 ${className}`}
    />
  );
}
