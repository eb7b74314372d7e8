'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { activeViewer, present } from '@/lib/progress/household';
import { useAwake, useHousehold } from '@/lib/progress/use-position';
import { Dialog } from '../ui/dialog';
import { useViewerName } from './use-company';
import { ViewersFailed } from './viewers-failed';

/** Fetched when it is first opened. */
const Viewers = lazy(() =>
  import('./viewers')
    .then((module) => ({ default: module.Viewers }))
    .catch(() => ({ default: ViewersFailed })),
);

/** Who is watching, in the head of every page; their name is there where there are several. */
export function ViewersButton() {
  const [open, setOpen] = useState(false);
  const awake = useAwake();
  const household = useHousehold();
  const nameOf = useViewerName();
  const t = useTranslations('household');
  const viewer = activeViewer(household);
  const isNamed = awake && (viewer.name !== '' || household.viewers.length > 1);
  const others = present(household).length - 1;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5"
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 shrink-0" fill="none">
          <g stroke="currentColor" strokeWidth="1.6" strokeLinecap="round">
            <circle cx="12" cy="8.5" r="4" />
            <path d="M4.5 20c.8-4 3.7-6 7.5-6s6.7 2 7.5 6" />
          </g>
        </svg>
        <span className="sr-only">{t('title')}</span>
        {isNamed && (
          <span className="max-w-20 truncate">
            {nameOf(viewer)}
            {others > 0 && ` +${others}`}
          </span>
        )}
      </button>
      <Dialog open={open} title={t('title')} onClose={() => setOpen(false)}>
        <div className="min-h-64">
          <Suspense>
            <Viewers onLeave={() => setOpen(false)} />
          </Suspense>
        </div>
      </Dialog>
    </>
  );
}
