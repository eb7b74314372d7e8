'use client';

import { useLocale } from 'next-intl';
import type { Key } from '@/lib/guide/keys';
import type { Id } from '@/lib/guide/names';
import { useShow } from './show-context';

/** The addresses of a show's pages. What a page shows is in its query, so that pages are shells. */
export function addressesOf(locale: string, slug: string) {
  const show = `/${locale}/${slug}`;
  return {
    show,
    people: `${show}/people`,
    relationships: `${show}/relationships`,
    questions: `${show}/questions`,
    secrets: `${show}/secrets`,
    things: `${show}/things`,
    notebook: `${show}/notebook`,
    thing: (id: Id) => `${show}/things#thing-${id}`,
    recap: (key: Key) => `${show}/recap?key=${key}`,
    person: (id: Id) => `${show}/person?who=${id}`,
  };
}

export function useAddresses() {
  return addressesOf(useLocale(), useShow().slug);
}
