'use client';

import { useTranslations } from 'next-intl';
import { secretsKnownTo } from '@/lib/guide/kinds/secret';
import type { Id } from '@/lib/guide/names';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { Line } from '../text/prose';
import { Section } from '../ui/section';

/** The secrets that somebody is known to know, and since when. */
export function SecretsKnown({ by }: { by: Id }) {
  const { guide } = useGuide();
  const names = useEntryNames();
  const t = useTranslations('secrets');
  const secrets = secretsKnownTo(guide, by);
  if (secrets.length === 0) return null;
  return (
    <Section title={t('of')}>
      <ul>
        {secrets.map(({ secret, since }) => (
          <li key={secret.id} className="border-t border-hair py-3">
            <Line text={secret.what} />{' '}
            <span className="text-sm text-soft">{t('since', { name: names.name(since) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
