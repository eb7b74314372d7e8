import Link from 'next/link';
import type { ComponentProps } from 'react';
import type { Route } from '@/lib/addresses/route';

/** A link to a page of the app. Not prefetched: pages are shells, and still bytes. */
export function AppLink({
  href,
  ...props
}: Omit<ComponentProps<typeof Link>, 'href'> & { href: Route }) {
  return <Link href={href.path} prefetch={false} {...props} />;
}
