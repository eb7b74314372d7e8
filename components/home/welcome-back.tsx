'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEntryNames } from '../reading/entry-names';
import { useReadingPlace } from '../reading/use-reading';

/** What a show's page opens with after a week or more: when one left, and where. */
export function WelcomeBack({ days }: { days: number }) {
  const { position } = useReadingPlace();
  const names = useEntryNames();
  const locale = useLocale();
  const t = useTranslations('show');
  return (
    <section aria-label={t('back')}>
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
