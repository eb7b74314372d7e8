'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { activeViewer } from '@/lib/progress/household';
import { useHousehold } from '@/lib/progress/use-household';
import { useHydrated } from '@/lib/progress/use-hydration';
import { CodeFailed } from '../reading/code-failed';
import { Dialog } from '../ui/dialog';
import { lazyComponent } from '../ui/lazy-component';
import { withLateWords } from '../ui/with-late-words';

const Viewers = lazyComponent(
  withLateWords(() => import('./viewers').then((code) => code.Viewers)),
  CodeFailed,
);

/** Who is watching, in the head of every page: their initial, where they have a name. */
export function ViewersButton() {
  const [open, setOpen] = useState(false);
  const hydrated = useHydrated();
  const { name } = activeViewer(useHousehold());
  const t = useTranslations('household');
  const initial = hydrated ? firstOf(name) : undefined;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="inline-flex size-10 items-center justify-center"
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6" fill="none">
          <g stroke="currentColor" strokeWidth="1.6" strokeLinecap="round">
            <circle cx="12" cy="12" r="10" />
            {!initial && (
              <path d="M12 6.5a3 3 0 1 0 .01 0ZM6.5 17.5c1-2.6 3-3.9 5.5-3.9s4.5 1.3 5.5 3.9" />
            )}
          </g>
          {initial && (
            <text x="12" y="16.2" textAnchor="middle" fontSize="11.5" fill="currentColor">
              {initial}
            </text>
          )}
        </svg>
        <span className="sr-only">{t('title')}</span>
      </button>
      <Dialog open={open} title={t('title')} onClose={() => setOpen(false)}>
        <div className="min-h-64">
          <Viewers onLeave={() => setOpen(false)} />
        </div>
      </Dialog>
    </>
  );
}

/** The first sign of a name as one sees it, which may be several signs that are joined. */
function firstOf(name: string): string | undefined {
  if (!Intl.Segmenter) return [...name].at(0);
  return new Intl.Segmenter().segment(name).containing(0)?.segment;
}
