'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { Key } from '@/lib/guide/keys';
import type { Ahead } from '@/lib/progress/ahead';
import { Dialog } from '../ui/dialog';
import { useEntryNames } from './entry-names';
import { GoBack } from './go-back';
import { PositionControl } from './position-control';

/** "Up to episode 2", at the foot of every page of a show, and the way to change it. */
export function PositionBar({
  position,
  open,
  children,
}: {
  position: Key;
  open: Ahead | undefined;
  /** What else is to be in reach of a thumb. */
  children?: ReactNode;
}) {
  const [changing, setChanging] = useState(false);
  const names = useEntryNames();
  const t = useTranslations('position');
  const shown = open?.kind === 'guide' ? open.key : position;
  return (
    <div
      data-screen
      className="sticky bottom-0 z-10 -mx-4 mt-auto flex items-center gap-2 border-t border-hair bg-paper px-4 pb-[env(safe-area-inset-bottom)] md:-mx-8 md:px-8"
    >
      {children}
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setChanging(true)}
        className="flex min-h-13 w-full items-center justify-between gap-4 text-left"
      >
        <span className="font-serif text-lg">{names.upTo(shown)}</span>
        <span className="text-accent underline underline-offset-4">{t('change')}</span>
      </button>
      <Dialog open={changing} title={names.upTo(position)} onClose={() => setChanging(false)}>
        <p className="mt-2 mb-4 text-soft">{t('sheet')}</p>
        <PositionControl position={position} />
        <GoBack position={position} />
      </Dialog>
    </div>
  );
}
