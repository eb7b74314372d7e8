'use client';

import { usePathname } from 'next/navigation';
import { useRef } from 'react';
import { isAt } from '@/lib/addresses/route';
import { inTongue } from '@/lib/i18n/direction';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { AppLink } from '../ui/app-link';
import { useArrival } from '../ui/use-go';

/** The name of the show: the heading of its first page, and on the others the way there. */
export function ShowTitle() {
  const { title, language } = useShow();
  const { show } = useAddresses();
  const isHome = isAt(show, usePathname());
  return isHome ? (
    <Heading />
  ) : (
    <p {...inTongue(language)} translate="no" className="font-serif text-xl max-md:-mb-4">
      <AppLink href={show} className="inline-flex min-h-11 items-center hover:underline">
        {title}
      </AppLink>
    </p>
  );
}

function Heading() {
  const { title, language } = useShow();
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, title);
  return (
    <h1
      id={SHOW_HEADING}
      ref={heading}
      tabIndex={-1}
      {...inTongue(language)}
      translate="no"
      className="text-[min(2.25rem,11vw)] outline-none md:text-5xl md:leading-tight"
    >
      {title}
    </h1>
  );
}

/** There before the guide is. */
const SHOW_HEADING = 'show';
