'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { PREMISE } from '@/lib/guide/keys';
import { openThreads } from '@/lib/guide/kinds/thread';
import { agoInWords } from '@/lib/i18n/dates';
import { useMovedAt } from '@/lib/progress/use-positions';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { useReadingPlace } from '../reading/use-reading';
import { Line } from '../text/prose';
import { PageLink } from '../ui/page-link';
import { Section } from '../ui/section';
import { AWAY } from './away';

/** So many of the open questions are there at once. */
const FIRST = 3;

/** What a show's page opens with after a week or more: when one left, and what was left open. */
export function WelcomeBack() {
  const { position } = useReadingPlace();
  const { guide } = useGuide();
  const movedAt = useMovedAt(useShow().slug);
  // When the page was opened: it is not to appear under the eyes of somebody who reads on.
  const [now] = useState(Date.now);
  const names = useEntryNames();
  const addresses = useAddresses();
  const locale = useLocale();
  const t = useTranslations('show');
  if (movedAt === undefined || now - movedAt < AWAY || position === PREMISE) return null;
  const open = openThreads(guide);
  return (
    <div data-screen className="max-w-2xl">
      <Section title={t('back')}>
        <p className="text-lg">
          {t('away', { ago: agoInWords(movedAt, now, locale), name: names.name(position) })}
        </p>
        {open.length > 0 && (
          <>
            <p className="mt-3 text-soft">{t('stillOpen')}</p>
            <ul className="mt-1">
              {open.slice(0, FIRST).map(({ id, question }) => (
                <li key={id} className="border-t border-hair py-2 first:border-t-0">
                  <Line text={question} />
                </li>
              ))}
            </ul>
            <PageLink href={addresses.room('questions')}>{t('allQuestions')}</PageLink>
          </>
        )}
      </Section>
    </div>
  );
}
