'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { Key } from '@/lib/guide/keys';
import { type Ahead, covered } from '@/lib/progress/ahead';
import { useEntryNames } from '../position/entry-names';
import { Button } from '../ui/button';

/** Shown while a look ahead is open; ends it by its button or Escape. */
export function AheadBar({ open, position }: { open: Ahead; position: Key }) {
  const names = useEntryNames();
  const t = useTranslations('ahead');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector(':modal')) {
        covered();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div
      role="status"
      className="sticky top-0 z-20 -mx-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-y-2 border-accent bg-paper px-4 py-2 md:-mx-8 md:px-8"
    >
      <p>
        <strong className="font-semibold">
          {open.kind === 'guide'
            ? t('barGuide', { upTo: names.upTo(open.key) })
            : t('barRecap', { name: names.name(open.key) })}
        </strong>{' '}
        <span className="text-soft">{t('barPosition', { upTo: names.upTo(position) })}</span>
      </p>
      <Button look="main" onClick={covered}>
        {t('end')}
      </Button>
    </div>
  );
}
