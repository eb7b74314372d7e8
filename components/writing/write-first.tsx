'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Key } from '@/lib/guide/keys';
import { useEntryNames } from '../reading/entry-names';
import { useAddresses } from '../reading/use-addresses';
import { AppLink } from '../ui/app-link';
import { PageLink } from '../ui/page-link';

/** Of an entry just finished: where nothing is written yet, that is what there is to do. */
export function WriteFirst(props: { entry: Key; isEmpty: boolean; instead: ReactNode }) {
  const { entry, isEmpty, instead } = props;
  const names = useEntryNames();
  const href = useAddresses().write(entry);
  const write = useTranslations('own')('writeLast', { name: names.name(entry) });
  if (isEmpty) {
    const look = 'mt-3 inline-flex min-h-11 items-center rounded-full px-4 py-2';
    return (
      <AppLink href={href} className={`${look} bg-accent text-on-accent hover:opacity-90`}>
        {write}
      </AppLink>
    );
  }
  return (
    <>
      {instead}
      <PageLink href={href}>{write}</PageLink>
    </>
  );
}
