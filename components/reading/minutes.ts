'use client';

import { useTranslations } from 'next-intl';
import { roundedSeconds } from '@/lib/guide/reading-time';

/** How long a text takes, to ten seconds, or to a minute where it is one at least. */
export function useMinutes(): (seconds: number) => string {
  const t = useTranslations('show');
  return (seconds) => {
    const count = roundedSeconds(seconds);
    return count < 60 ? t('seconds', { count }) : t('minutes', { count: count / 60 });
  };
}
