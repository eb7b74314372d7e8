'use client';

import { useTranslations } from 'next-intl';

/** Said where the search itself could not be fetched. */
export function SearchFailed() {
  const t = useTranslations('gate');
  return (
    <p role="alert" className="mt-3">
      {t('failed')}
    </p>
  );
}
