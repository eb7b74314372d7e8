'use client';

import { useTranslations } from 'next-intl';

/** How long a text takes, to ten seconds, or to a minute where it is one at least. */
export function useMinutes(): (seconds: number) => string {
  const t = useTranslations('show');
  return (seconds) => {
    const tens = Math.max(10, Math.round(seconds / 10) * 10);
    return tens < 60
      ? t('seconds', { count: tens })
      : t('minutes', { count: Math.round(seconds / 60) });
  };
}
