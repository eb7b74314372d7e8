'use client';

import { useTranslations } from 'next-intl';
import type { Imported } from '@/lib/import/imported';
import { LIMITS } from '@/lib/import/limits';

const MOST_NAMED = 5;
const MEGABYTES = LIMITS.file / 2 ** 20;

/** What of the files was not taken, and why. Of rows that were not watched nothing is said. */
export function LeftOut({ imported, isNothing }: { imported: Imported; isNothing: boolean }) {
  const { refused, unreadable } = imported;
  const t = useTranslations('imports');
  const named = refused.filter(({ why }) => why !== 'unknown' || isNothing).slice(0, MOST_NAMED);
  return (
    <div role="status" className="mt-8">
      {isNothing && <p>{t('nothing')}</p>}
      {named.map(({ name, why }) => (
        <p key={name} className="mt-2 [overflow-wrap:anywhere]">
          {t(`refused.${why}`, { name, most: MEGABYTES })}
        </p>
      ))}
      {unreadable > 0 && <p className="mt-2 text-soft">{t('unreadable', { count: unreadable })}</p>}
    </div>
  );
}
