'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Loss } from '@/lib/progress/losses';

/** What could not be read, or has no room, counted in words. */
export function useLossWords(): (losses: readonly (readonly [Loss, number])[]) => string {
  const t = useTranslations('files.losses');
  const locale = useLocale();
  return (losses) =>
    new Intl.ListFormat(locale).format(losses.map(([loss, count]) => t(loss, { count })));
}
