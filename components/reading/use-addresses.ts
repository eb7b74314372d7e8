'use client';

import { useLocale } from 'next-intl';
import { showRoutes } from '@/lib/addresses/route';
import type { Room } from '@/lib/i18n/rooms';
import { useShow } from './show-context';

/** The pages of the show, in the language of the interface. */
export function useAddresses() {
  return showRoutes<Room>(useLocale(), useShow().slug);
}
