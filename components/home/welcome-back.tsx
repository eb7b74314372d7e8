'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { PREMISE } from '@/lib/guide/keys';
import { useMovedAt } from '@/lib/progress/use-positions';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';

const DAY = 24 * 60 * 60 * 1000;
/** So long after the last step somebody has been away. */
export const AWAY = 7 * DAY;

/** For how many days somebody has been away, where that is a week or more; else 0. */
export function useDaysAway(): number {
  const { position } = useReadingPlace();
  const movedAt = useMovedAt(useShow().slug);
  // When the page was opened: it is not to appear under the eyes of somebody who reads on.
  const [now] = useState(Date.now);
  const days = movedAt === undefined ? 0 : Math.floor((now - movedAt) / DAY);
  return days * DAY < AWAY || position === PREMISE ? 0 : days;
}

/** What a show's page opens with after a week or more: when one left, and where. */
export function WelcomeBack({ days }: { days: number }) {
  const { position } = useReadingPlace();
  const names = useEntryNames();
  const locale = useLocale();
  const t = useTranslations('show');
  return (
    <section data-screen aria-label={t('back')} className="mt-4 max-w-2xl">
      <p>
        <strong className="mr-2 font-serif text-lg font-medium">{t('back')}</strong>
        {t('away', { ago: ago(days, locale), name: names.name(position) })}
      </p>
    </section>
  );
}

/** "2 weeks ago", in the largest unit of which there is at least one. */
function ago(days: number, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale);
  if (days >= 365) return words.format(-Math.floor(days / 365), 'year');
  if (days >= 60) return words.format(-Math.floor(days / 30), 'month');
  return words.format(-Math.floor(days / 7), 'week');
}
