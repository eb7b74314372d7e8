'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type UnmatchedShow, unmatchedCsv } from '@/lib/import/unmatched';
import { GiveFile } from '../ui/give-file';
import { Section } from '../ui/section';
import { useMore } from '../ui/use-more';
import { UnmatchedLine } from './unmatched-line';

const FIRST = 20;

/** Shows that there is no guide for: they become the viewer's own, or are kept as a file until there is one. */
export function Unmatched({ shows }: { shows: readonly UnmatchedShow[] }) {
  const t = useTranslations('imports');
  // One that becomes the viewer's own stays in its place.
  const [all] = useState(shows);
  const { shown, more } = useMore(all.length, FIRST, 'unmatched');
  if (all.length === 0) return null;
  return (
    <Section title={t('unmatched')}>
      <p>{t('unmatchedWhat', { count: all.length })}</p>
      <ul className="mt-3">
        {all.slice(0, shown).map((show) => (
          <UnmatchedLine key={show.title} show={show} />
        ))}
      </ul>
      {more}
      {shows.length > 0 && (
        <GiveFile
          label={t('save')}
          make={() =>
            new File([unmatchedCsv(shows)], 'kokomade-unmatched.csv', { type: 'text/csv' })
          }
        />
      )}
    </Section>
  );
}
