'use client';

import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { isWithin, type Key, PREMISE, partsOf } from '@/lib/guide/keys';
import { stepsFrom } from '@/lib/progress/steps';
import { useHints } from '@/lib/progress/use-household';
import { useEntryNames } from '../reading/entry-names';
import { useKeys } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';
import { Piece } from './piece';
import { usePositionSheet } from './use-position-sheet';

/** So many pieces stand in the row, the next one in the middle. */
const PIECES = 7;

/** The box where there is little room: one row of it, which opens the whole. */
export function Strip() {
  const { position } = useReadingPlace();
  const { next, seasons } = stepsFrom(useKeys(), position, useHints().numbers);
  const { open, sheet } = usePositionSheet();
  const names = useEntryNames();
  const t = useTranslations('position');
  const keys = seasons.at(-1)?.keys ?? [];
  if (keys.length === 0) return null;
  const shown = around(keys, next ?? keys.at(-1) ?? PREMISE);
  const isFinished = (key: Key) => position !== PREMISE && isWithin(key, position);
  return (
    <div className="relative">
      <ol
        aria-hidden="true"
        style={{ '--columns': PIECES } as CSSProperties}
        className="grid w-fit max-w-full grid-cols-[repeat(var(--columns),minmax(0,4rem))] border-4 border-double border-hair bg-tray py-0.5"
      >
        {shown.map((key) => (
          <li key={key} className="flex flex-col items-center text-sm leading-tight tabular-nums">
            <span className="size-9">
              <Piece number={partsOf(key)?.episode ?? 0} wrapped={!isFinished(key)} />
            </span>
            <span
              className={key === next ? 'text-accent underline underline-offset-4' : 'text-soft'}
            >
              {names.short(key)}
              {key === next && '?'}
            </span>
          </li>
        ))}
      </ol>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={t('box')}
        onClick={open}
        className="absolute inset-0 w-full max-w-[29rem]"
      />
      {sheet}
    </div>
  );
}

/** The part of a season in whose middle a key is, as far as there are others on both sides. */
function around(keys: readonly Key[], middle: Key): readonly Key[] {
  const start = keys.indexOf(middle) - (PIECES >> 1);
  return keys.slice(Math.max(0, Math.min(start, keys.length - PIECES))).slice(0, PIECES);
}
