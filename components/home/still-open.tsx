'use client';

import { useTranslations } from 'next-intl';
import { openThreads } from '@/lib/guide/kinds/thread';
import { useGuide } from '../reading/guide-context';
import { useAddresses } from '../reading/use-addresses';
import { Line } from '../text/prose';
import { PageLink } from '../ui/page-link';
import { Section } from '../ui/section';

/** What the story leaves open, the latest question first; how many there are besides, and the way to them. */
export function StillOpen({ most }: { most: number }) {
  const { guide } = useGuide();
  const addresses = useAddresses();
  const t = useTranslations('show');
  const open = openThreads(guide).toReversed();
  if (open.length === 0) return null;
  return (
    <Section title={t('stillOpen')}>
      <ul>
        {open.slice(0, most).map(({ id, question }) => (
          <li key={id} className="border-t border-hair py-2 first:border-t-0">
            <Line text={question} />
          </li>
        ))}
      </ul>
      <PageLink href={addresses.room('questions')}>
        {open.length > most ? t('moreQuestions', { count: open.length - most }) : t('allQuestions')}
      </PageLink>
    </Section>
  );
}
