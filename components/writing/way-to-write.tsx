'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { PREMISE } from '@/lib/guide/keys';
import { useEntryNames } from '../reading/entry-names';
import { useAddresses } from '../reading/use-addresses';
import { useReading } from '../reading/use-reading';
import { PageLink } from '../ui/page-link';

/** At the head of every page but the form itself: to what is to be written now, the episode finished last. */
export function WayToWrite() {
  const { position, lookAhead } = useReading();
  const isThere = useSearchParams().has('write');
  const names = useEntryNames();
  const addresses = useAddresses();
  const t = useTranslations('own');
  if (typeof position !== 'string' || lookAhead || isThere) return null;
  return (
    <PageLink href={addresses.write(position)}>
      {position === PREMISE ? t('writePremise') : t('writeLast', { name: names.name(position) })}
    </PageLink>
  );
}
