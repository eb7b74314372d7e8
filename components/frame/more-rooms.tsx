'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { isAt } from '@/lib/addresses/route';
import type { Room } from '@/lib/i18n/rooms';
import { useAddresses } from '../reading/use-addresses';
import { AppLink } from '../ui/app-link';

/** The rooms that the bar of a phone has no place for; last those in which there is nothing so far. */
export function MoreRooms({ rooms, bare }: { rooms: readonly Room[]; bare: readonly Room[] }) {
  const t = useTranslations('show');
  const full = rooms.filter((room) => !bare.includes(room));
  return (
    <>
      {full.length > 0 && <Rooms rooms={full} />}
      {full.length < rooms.length && (
        <>
          <h3 className="mt-5 text-base text-soft">{t('bare')}</h3>
          <Rooms rooms={rooms.filter((room) => bare.includes(room))} />
        </>
      )}
    </>
  );
}

function Rooms({ rooms }: { rooms: readonly Room[] }) {
  const words = useTranslations('rooms');
  const { room } = useAddresses();
  const here = usePathname();
  return (
    <ul className="mt-2">
      {rooms.map((one) => (
        <li key={one} className="border-t border-hair">
          <AppLink
            href={room(one)}
            aria-current={isAt(room(one), here) ? 'page' : undefined}
            className="flex min-h-13 items-center aria-[current]:font-semibold aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 aria-[current]:underline-offset-8"
          >
            {words(one)}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
