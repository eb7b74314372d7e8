'use client';

import { usePathname } from 'next/navigation';
import { useMessages, useTranslations } from 'next-intl';
import { use, useState } from 'react';
import { isAt } from '@/lib/addresses/route';
import type { Room } from '@/lib/i18n/rooms';
import { CodeFailed } from '../reading/code-failed';
import { useAddresses } from '../reading/use-addresses';
import { useReadingPlace } from '../reading/use-reading';
import { WritingContext } from '../reading/writing-slot';
import { SearchButton } from '../search/search-button';
import { AppLink } from '../ui/app-link';
import { Dialog } from '../ui/dialog';
import { lazyComponent } from '../ui/lazy-component';

const MoreRooms = lazyComponent(
  () => import('./more-rooms').then((code) => code.MoreRooms),
  CodeFailed,
);

/** What has a place in the bar of a phone, and its sign there. */
const SIGNS: Readonly<Record<string, string>> = {
  guide: 'M12 7C10 5 7 5 4 5v13c3 0 6 0 8 2 2-2 5-2 8-2V5c-3 0-6 0-8 2v13',
  people: 'M9 4a3.5 3.5 0 1 0 .1 0ZM3 20c0-8 12-8 12 0M16 4.5a3 3 0 0 1 0 6m2 4c2 .8 3 2.5 3 5',
  relationships:
    'M6 4a3 3 0 1 0 .1 0ZM18 4a3 3 0 1 0 .1 0ZM12 15a3 3 0 1 0 .1 0ZM9 7h6M7.5 9.6l3 5.6m6-5.6-3 5.6',
  notebook: 'M7 4h11v16H7ZM4 8h6m-6 4h6m-6 4h6',
  more: 'M4.5 7h15m-15 5h15m-15 5h15',
};

const PLACE =
  'inline-flex min-h-11 items-center border-b-2 border-unseen text-soft hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink';

/**
 * The rooms of a show's guide. In a row at its head; on a phone in a bar in reach of a thumb those that one
 * goes to most and the search, and the others one tap further, with those of `bare`, in which there is
 * nothing.
 */
export function ShowNav(props: { bare: readonly Room[]; onSearch: () => void }) {
  const t = useTranslations('show');
  const words = useTranslations('rooms');
  const { show, room } = useAddresses();
  const here = usePathname();
  // The bar of a look ahead has that place.
  const { lookAhead } = useReadingPlace();
  // Where one writes oneself, each is there to be filled.
  const bare = use(WritingContext) ? [] : props.bare;
  const all = Object.keys(useMessages().rooms) as Room[];
  const isFurther = (one: string) => !SIGNS[one] || bare.some((room) => room === one);
  const further = all.filter(isFurther);
  const [isOpen, setOpen] = useState(false);
  const places = [
    { sign: 'guide', href: show, name: t('guide') },
    ...all.map((one) => ({ sign: one, href: room(one), name: words(one) })),
  ];
  return (
    <>
      <nav
        aria-label={t('nav')}
        data-screen
        className={`phone-bar @container -mx-8 border-b border-hair bg-paper px-8 ${lookAhead ? '' : 'sticky top-0 z-10'}`}
      >
        <ul className="flex flex-wrap gap-x-3 text-[0.95rem] whitespace-nowrap lg:gap-x-5 lg:text-base">
          {places.map(({ sign, href, name }) => (
            <li key={sign} className={isFurther(sign) ? 'max-md:hidden' : undefined}>
              <AppLink
                href={href}
                aria-current={isAt(href, here) ? 'page' : undefined}
                className={PLACE}
              >
                <Sign of={sign} />
                {sign === 'relationships' ? (
                  <>
                    <span className="max-md:hidden">{name}</span>
                    <span className="md:hidden">
                      <Word>{t('map')}</Word>
                    </span>
                  </>
                ) : (
                  <Word>{name}</Word>
                )}
              </AppLink>
            </li>
          ))}
          <li className="md:hidden">
            <SearchButton onClick={props.onSearch} className={PLACE}>
              <Word>{t('who')}</Word>
            </SearchButton>
          </li>
          <li className="md:hidden">
            <button
              type="button"
              aria-haspopup="dialog"
              aria-current={further.some((one) => isAt(room(one), here)) ? 'true' : undefined}
              onClick={() => setOpen(true)}
              className={PLACE}
            >
              <Sign of="more" />
              <Word>{t('more')}</Word>
            </button>
          </li>
        </ul>
      </nav>
      <Dialog open={isOpen} title={t('more')} onClose={() => setOpen(false)}>
        <MoreRooms rooms={further} bare={bare} />
      </Dialog>
    </>
  );
}

function Sign({ of }: { of: string }) {
  return (
    SIGNS[of] && (
      <svg viewBox="0 0 24 24" aria-hidden="true" className="md:hidden">
        <path d={SIGNS[of]} />
      </svg>
    )
  );
}

/** Under a sign; where text is so large that not all the words fit, the sign stands alone. */
function Word({ children }: { children: string }) {
  return <span className="@max-[16rem]:sr-only">{children}</span>;
}
