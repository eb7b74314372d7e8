'use client';

import { usePathname } from 'next/navigation';
import { useMessages, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { isAt } from '@/lib/addresses/route';
import type { Room } from '@/lib/i18n/rooms';
import { useAddresses } from '../reading/use-addresses';
import { useReadingPlace } from '../reading/use-reading';
import { AppLink } from '../ui/app-link';

/** The rooms of a show's guide, in one row that a phone scrolls sideways, with the one in view. */
export function ShowNav() {
  const t = useTranslations('show');
  const words = useTranslations('rooms');
  const { show, room } = useAddresses();
  const here = usePathname();
  // The bar of a look ahead has that place.
  const { lookAhead } = useReadingPlace();
  const all = Object.keys(useMessages().rooms) as Room[];
  const rooms = [
    { href: show, name: t('guide') },
    ...all.map((one) => ({ href: room(one), name: words(one) })),
  ];
  const row = useRef<HTMLUListElement>(null);
  // `here` is not read, and yet it is what moves the mark.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    const [list, link] = [row.current, row.current?.querySelector('[aria-current]')];
    if (list && link instanceof HTMLElement)
      list.scrollLeft = link.offsetLeft - list.offsetLeft - 24;
  }, [here]);
  return (
    <nav
      aria-label={t('nav')}
      data-screen
      className={`-mx-4 border-b border-hair bg-paper px-4 md:-mx-8 md:px-8 ${lookAhead ? '' : 'sticky top-0 z-10'}`}
    >
      <ul
        ref={row}
        className="-mx-4 flex gap-x-5 overflow-x-auto px-4 whitespace-nowrap md:-mx-8 md:px-8"
      >
        {rooms.map(({ href, name }) => (
          <li key={href.path}>
            <AppLink
              href={href}
              aria-current={isAt(href, here) ? 'page' : undefined}
              className="inline-flex min-h-11 items-center border-b-2 border-unseen text-soft hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {name}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
