'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Key } from '@/lib/guide/keys';
import { endLookAhead, type LookAhead } from '@/lib/progress/look-ahead';
import { useEntryNames } from '../reading/entry-names';
import { useReadingPlace } from '../reading/use-reading';
import { Button } from '../ui/button';
import { useEndWhenIdle } from './use-end-when-idle';

/**
 * Shown while a look ahead is open. Always on the page, so that its begin and its end are both told to
 * who listens.
 */
export function LookAheadBar() {
  const { position, lookAhead: open } = useReadingPlace();
  const names = useEntryNames();
  const t = useTranslations('ahead');
  const [last, setLast] = useState(open);
  const [endedAt, setEndedAt] = useState<Key>();
  if (open !== last) {
    setLast(open);
    setEndedAt(open ? undefined : position);
  }
  useEffect(() => {
    // What the focus was in may be gone with what was looked at.
    if (endedAt !== undefined && document.activeElement === document.body) {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  }, [endedAt]);
  return (
    <div role="status" className="sticky top-0 z-20 print:static">
      {open && <Open open={open} position={position} />}
      {endedAt === position && (
        <p data-screen className="sr-only">
          {t('covered', { upTo: names.upTo(position) })}
        </p>
      )}
    </div>
  );
}

/** Ends the look ahead by its button, by Escape, and when nobody is there. */
function Open({ open, position }: { open: LookAhead; position: Key }) {
  const names = useEntryNames();
  const t = useTranslations('ahead');
  useEndWhenIdle();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector(':modal')) {
        endLookAhead();
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
      <span data-screen>
        <Button look="main" onClick={endLookAhead}>
          {t('end')}
        </Button>
      </span>
    </div>
  );
}
