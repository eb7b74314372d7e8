'use client';

import { useTranslations } from 'next-intl';
import { type UnmatchedShow, unmatchedCsv } from '@/lib/import/unmatched';
import { Button } from '../ui/button';
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
      <p className="mt-3">
        <Button onClick={() => save(unmatchedCsv(shows))}>{t('save')}</Button>
      </p>
    </Section>
  );
}

/** Some browsers fetch a file only after they have asked where to put it. */
const A_MINUTE = 60_000;

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'kokomade-unmatched.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), A_MINUTE);
}
