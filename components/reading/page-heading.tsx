'use client';

import { useLocale } from 'next-intl';
import { type ReactNode, useRef } from 'react';
import { inTongue } from '@/lib/i18n/direction';
import { useArrival } from '../ui/use-go';
import { useTabTitle } from '../ui/use-tab-title';
import { useShow } from './show-context';

/**
 * The heading of a page, and the tab's title after it. The title is set on the device, and says nothing
 * that the address does not: it stays in the browser's history when one has gone back.
 */
export function PageHeading(props: {
  /** What the page is called in the tab. */
  tab: string;
  /** Whether it is a name, in the guide's own language. */
  isName?: boolean;
  children: ReactNode;
}) {
  const { tab, isName, children } = props;
  const { title, language } = useShow();
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, tab);
  const show = `${title} · Kokomade`;
  useTabTitle(`${tab} · ${show}`, show);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      {...(isName && language !== locale ? inTongue(language) : {})}
      translate={isName ? 'no' : undefined}
      className="text-3xl outline-none"
    >
      {children}
    </h1>
  );
}
