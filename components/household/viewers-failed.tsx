'use client';

import { useTranslations } from 'next-intl';

/** Where the code of the dialog could not be fetched. */
export function ViewersFailed() {
  const t = useTranslations('household');
  return <p className="mt-3">{t('failed')}</p>;
}
