'use client';

import { useLocale } from 'next-intl';
import type { Id } from '@/lib/guide/entry';
import type { Key } from '@/lib/guide/keys';
import type { Room } from '@/lib/i18n/rooms';
import { useShow } from './show-context';

/** The addresses of a show's pages. What a page shows is in its query, so that pages are shells. */
export function addressesOf(locale: string, slug: string) {
  const show = `/${locale}/${slug}`;
  return {
    show,
    room: (room: Room) => `${show}/${room}`,
    thing: (id: Id) => `${show}/things#thing-${id}`,
    recap: (key: Key) => `${show}/recap?key=${key}`,
    person: (id: Id) => `${show}/person?who=${id}`,
  };
}

export function useAddresses() {
  return addressesOf(useLocale(), useShow().slug);
}
