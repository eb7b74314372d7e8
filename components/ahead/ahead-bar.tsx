'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { Key } from '@/lib/guide/keys';
import { type Ahead, covered } from '@/lib/progress/ahead';
import { useLooked } from '@/lib/progress/use-position';
import { useEntryNames } from '../position/entry-names';
import { useShow } from '../show/show-context';
import { Button } from '../ui/button';
import { useEndWhenIdle } from './use-end-when-idle';

/**
 * Shown while a look ahead is open. Always on the page, so that its begin and its end are both told to
 * who listens.
 */
export function AheadBar({ open, position }: { open: Ahead | undefined; position: Key }) {
  const names = useEntryNames();
  const t = useTranslations('ahead');
  const looked = useLooked(useShow().slug);
  return (
    <div role="status" data-screen className="sticky top-0 z-20">
      {open ? (
        <Open open={open} position={position} />
      ) : (
        looked.length > 0 && (
          <p className="sr-only">{t('covered', { upTo: names.upTo(position) })}</p>
        )
      )}
    </div>
  );
}

/** Ends the look ahead by its button, by Escape, and when nobody is there. */
function Open({ open, position }: { open: Ahead; position: Key }) {
  const names = useEntryNames();
  const t = useTranslations('ahead');
  useEndWhenIdle();
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
    <div className="-mx-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-y-2 border-accent bg-paper px-4 py-2 md:-mx-8 md:px-8">
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
