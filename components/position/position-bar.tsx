'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Key } from '@/lib/guide/keys';
import { activeViewer } from '@/lib/progress/household';
import { stepsFrom } from '@/lib/progress/steps';
import { useHousehold } from '@/lib/progress/use-household';
import { useWatching } from '@/lib/progress/use-positions';
import { useEntryNames } from '../reading/entry-names';
import { useKeys, useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';
import { useCompany, useViewerName } from '../reading/viewer-names';
import { DOT } from '../ui/dot';
import { UndoMove } from './undo-move';
import { useMoved } from './use-moved';
import { usePositionSheet } from './use-position-sheet';

/** "Up to episode 2", at the foot of every page of a show, and the way to change it. */
export function PositionBar({
  children,
}: {
  /** What else is to be in reach of a thumb. */
  children?: ReactNode;
}) {
  const { position, lookAhead, horizon } = useReadingPlace();
  const { open, sheet } = usePositionSheet();
  const canUndo = useMoved() !== undefined;
  const names = useEntryNames();
  const t = useTranslations('position');
  return (
    <div
      data-screen
      className="@container sticky bottom-(--foot) z-10 -mx-4 mt-auto flex items-center gap-2 border-t border-hair bg-paper px-4 md:-mx-8 md:px-8 md:pb-[env(safe-area-inset-bottom)]"
    >
      {children}
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={open}
        className="flex min-h-13 w-full min-w-0 items-center justify-between gap-x-4 text-left @max-[18rem]:flex-wrap"
      >
        <span className="min-w-0 leading-tight">
          <span aria-hidden="true" className="font-serif text-lg leading-tight md:hidden">
            {names.upToBrief(horizon)}
          </span>
          <span className="sr-only font-serif text-lg leading-tight md:not-sr-only">
            {names.upTo(horizon)}
          </span>
          {!lookAhead && <Beside position={position} />}
        </span>
        <span
          className={`text-accent underline underline-offset-4 ${canUndo ? 'max-md:sr-only' : ''}`}
        >
          {t('change')}
        </span>
      </button>
      <UndoMove />
      {sheet}
    </div>
  );
}

/** Who is at this position where there are several, who watches along, and an episode that was begun. */
function Beside({ position }: { position: Key }) {
  const { slug, unit } = useShow();
  const { next } = stepsFrom(useKeys(), position);
  const isWatching = useWatching(slug);
  const household = useHousehold();
  const company = useCompany();
  const nameOf = useViewerName();
  const names = useEntryNames();
  const t = useTranslations('position');
  const said = [
    household.viewers.length > 1 ? nameOf(activeViewer(household)) : '',
    company ? t('with', { names: company }) : '',
    isWatching && next !== undefined ? t('watchingNow', { name: names.name(next), unit }) : '',
  ].filter(Boolean);
  if (said.length === 0) return null;
  return <span className="block truncate text-sm text-soft">{said.join(DOT)}</span>;
}
