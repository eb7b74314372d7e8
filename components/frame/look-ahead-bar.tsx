'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Key } from '@/lib/guide/keys';
import { endLookAhead } from '@/lib/progress/look-ahead';
import { useEntryNames } from '../reading/entry-names';
import { useReadingPlace } from '../reading/use-reading';
import { Button } from '../ui/button';
import { lazyComponent } from '../ui/lazy-component';

const LookAheadWords = lazyComponent(
  () => import('./look-ahead-words').then((code) => code.LookAheadWords),
  End,
);

/**
 * Shown while a look ahead is open, which its button and Escape end. Always on the page, so that its
 * begin and its end are both told to who listens.
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
    if (open) return endOnEscape();
  }, [open]);
  useEffect(() => {
    // What the focus was in may be gone with what was looked at.
    if (endedAt !== undefined && document.activeElement === document.body) {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  }, [endedAt]);
  return (
    <div role="status" className="sticky top-0 z-20 print:static">
      {open && <LookAheadWords open={open} position={position} pending={<End />} />}
      {endedAt === position && (
        <p data-screen className="sr-only">
          {t('covered', { upTo: names.upTo(position) })}
        </p>
      )}
    </div>
  );
}

/** There at once, whatever else comes of the bar. */
function End() {
  return (
    <Button look="main" onClick={endLookAhead}>
      {useTranslations('ahead')('end')}
    </Button>
  );
}

function endOnEscape(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector(':modal')) {
      endLookAhead();
    }
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
