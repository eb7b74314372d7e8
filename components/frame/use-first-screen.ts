'use client';

import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';
import { endPreload, firstScreenInPlace } from '@/lib/entries/preload';
import { sourceOf } from '@/lib/entries/source-of';
import type { Key } from '@/lib/guide/keys';
import { writeFirstScreenHint, writeHorizonHint } from '@/lib/progress/horizon-hint';
import { HINTS } from '@/lib/progress/household';
import { useHints, useHousehold } from '@/lib/progress/use-household';
import { useMovedAt, useWatching } from '@/lib/progress/use-positions';
import { AWAY } from '../home/away';
import { useShow } from '../reading/show-context';
import type { ReadingState } from '../reading/use-reading';

/** A while after the page has come to rest. */
const LATER = 2500;

/**
 * The first screen of the position, made ahead and put in place before the app woke: whether it still
 * stands for the guide, and how to say that the guide now stands for itself. It is one of somebody alone,
 * who changed no setting; what it says to others the app says.
 */
export function useFirstScreen(reading: ReadingState) {
  const { position, lookAhead, lookBack } = reading;
  const { slug, language } = useShow();
  const locale = useLocale();
  const [isOver, setOver] = useState(false);
  const until = useServesUntil(reading);
  useEffect(() => {
    if (position === undefined) return;
    writeHorizonHint(slug, position);
    writeFirstScreenHint(slug, position, until);
  }, [slug, position, until]);
  useEffect(() => {
    if (!isOver || !position || lookAhead || lookBack || until === undefined) return;
    const guide = { show: slug, language, horizon: position };
    const timer = setTimeout(() => void sourceOf(guide).storeFirstScreen?.(guide, locale), LATER);
    return () => clearTimeout(timer);
  }, [isOver, position, lookAhead, lookBack, until, slug, language, locale]);
  return {
    isInPlace: !isOver && (position === undefined || isOf(position, until)),
    end: () => {
      setOver(true);
      endPreload();
    },
  };
}

const isOf = (position: Key | null, until: number | undefined) =>
  until !== undefined && position === firstScreenInPlace();

/** Undefined where it would say something else than the app does. */
function useServesUntil({ position, specials, late }: ReadingState): number | undefined {
  const { slug } = useShow();
  const { viewers } = useHousehold();
  const { numbers, left } = useHints();
  const isWatching = useWatching(slug);
  const movedAt = useMovedAt(slug);
  // It knows of no special but the one that it is of.
  const hasSpecials = late.length > 0 || specials.some((key) => key !== position);
  const isPlain =
    viewers.length === 1 && !hasSpecials && numbers === HINTS.numbers && left === HINTS.left;
  if (!isPlain || isWatching) return undefined;
  return movedAt === undefined ? Number.MAX_SAFE_INTEGER : movedAt + AWAY;
}
