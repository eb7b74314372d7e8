'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useAddresses } from './addresses';

/** The rooms of a show's guide. */
export function ShowNav() {
  const t = useTranslations('show');
  const { show, people, relationships } = useAddresses();
  const here = usePathname();
  const rooms = [
    { href: show, name: t('guide') },
    { href: people, name: t('people') },
    { href: relationships, name: t('relationships') },
  ];
  return (
    <nav aria-label={t('nav')} data-screen className="mt-5 border-b border-hair">
      <ul className="flex flex-wrap gap-x-6">
        {rooms.map(({ href, name }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={href === here ? 'page' : undefined}
              className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent text-soft hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
