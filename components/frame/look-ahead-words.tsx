'use client';

import { useTranslations } from 'next-intl';
import type { Key } from '@/lib/guide/keys';
import { endLookAhead, type LookAhead } from '@/lib/progress/look-ahead';
import { useEntryNames } from '../reading/entry-names';
import { Button } from '../ui/button';
import { useEndWhenIdle } from './use-end-when-idle';

/** What one looks ahead at, and from where; it ends by itself when nobody is there. */
export function LookAheadWords({ open, position }: { open: LookAhead; position: Key }) {
  const names = useEntryNames();
  const t = useTranslations('ahead');
  useEndWhenIdle();
  return (
    <div className="-mx-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-y-2 border-accent bg-paper px-4 py-2 md:-mx-8 md:px-8">
      <p>
        <strong className="font-semibold">
          {open.kind === 'guide'
            ? t('barGuide', { upTo: names.upTo(open.key) })
            : t('barRecap', { name: names.name(open.key) })}
        </strong>{' '}
        <span className="text-soft">{t('barPosition', { upTo: names.upTo(position) })}</span>
      </p>
      <span data-screen>
        <Button look="main" onClick={endLookAhead}>
          {t('end')}
        </Button>
      </span>
    </div>
  );
}
