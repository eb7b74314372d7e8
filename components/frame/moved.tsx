'use client';

import { useLocale } from 'next-intl';
import { useEffect } from 'react';
import { addressOf, inShow, routeAt, showRoutes } from '@/lib/addresses/route';
import { PageLink } from '../ui/page-link';

/** At an address that a show had once: leads to the same page of what the show is called now. */
export function Moved({ slug, title }: { slug: string; title: string }) {
  const { show } = showRoutes(useLocale(), slug);
  useEffect(() => {
    const { pathname, search, hash } = location;
    const { path } = routeAt(pathname) ?? show;
    location.replace(addressOf(inShow(path + search + hash, slug)));
  }, [show, slug]);
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={`0;url=${addressOf(show)}`} />
      </noscript>
      <h1 className="text-4xl">
        <PageLink href={show}>{title}</PageLink>
      </h1>
    </>
  );
}
