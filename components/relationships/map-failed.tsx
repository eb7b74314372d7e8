'use client';

import { useTranslations } from 'next-intl';

/** Said where the map could not be fetched; the list is there all the same. */
export function MapFailed() {
  const t = useTranslations('map');
  return <p className="border-y border-hair py-4">{t('failed')}</p>;
}
