'use client';

import { useTranslations } from 'next-intl';
import { type UnmatchedShow, unmatchedCsv } from '@/lib/import/unmatched';
import { GiveFile } from '../ui/give-file';
import { Section } from '../ui/section';

const MOST_NAMED = 30;

/** Shows that there is no guide for: kept as a file until there is one. */
export function Unmatched({ shows }: { shows: readonly UnmatchedShow[] }) {
  const t = useTranslations('imports');
  if (shows.length === 0) return null;
  return (
    <Section title={t('unmatched')}>
      <p>{t('unmatchedWhat', { count: shows.length })}</p>
      <ul className="mt-3">
        {shows.slice(0, MOST_NAMED).map(({ title, episodes }) => (
          <li
            key={title}
            className="flex flex-wrap justify-between gap-x-6 border-t border-hair py-2 [overflow-wrap:anywhere]"
          >
            <span>{title}</span>
            <span className="text-soft">{t('episodes', { count: episodes.length })}</span>
          </li>
        ))}
        {shows.length > MOST_NAMED && <li className="border-t border-hair py-2">…</li>}
      </ul>
      <GiveFile
        label={t('save')}
        make={() => new File([unmatchedCsv(shows)], 'kokomade-unmatched.csv', { type: 'text/csv' })}
      />
    </Section>
  );
}
