'use client';

import { useLocale, useTranslations } from 'next-intl';
import { agoInWords } from '@/lib/i18n/dates';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';
import type { TimeAway } from './use-time-away';

/** What a show's page opens with after a week or more: when one left, and where. */
export function WelcomeBack({ away: { from, until } }: { away: TimeAway }) {
  const { position } = useReadingPlace();
  const { unit } = useShow();
  const names = useEntryNames();
  const locale = useLocale();
  const t = useTranslations('show');
  return (
    <section aria-label={t('back')}>
      <p>
        <strong className="mr-2 font-serif text-lg font-medium">{t('back')}</strong>
        {t('away', {
          ago: agoInWords(from, until, locale),
          name: names.name(position),
          unit,
        })}
      </p>
    </section>
  );
}
