'use client';

import { useTranslations } from 'next-intl';

/** Said in a dialog whose code could not be fetched. */
export function CodeFailed() {
  const t = useTranslations('gate');
  return (
    <p role="alert" className="mt-3">
      {t('code')}
    </p>
  );
}
