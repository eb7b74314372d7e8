'use client';

import { createContext, use, useMemo } from 'react';
import { useStore } from 'zustand';
import { isSpecial, isWithin, type Key, lateSpecials, positionIn } from '@/lib/guide/keys';
import { horizonOf } from '@/lib/progress/horizon';
import type { Household } from '@/lib/progress/household';
import type { LookAhead } from '@/lib/progress/look-ahead';
import { positionOf } from '@/lib/progress/positions';
import { progress } from '@/lib/progress/progress';
import { useHydrated } from '@/lib/progress/use-hydration';
import { useLookAhead, useLookBack } from '@/lib/progress/use-look-aheads';
import { useKeys, useShow } from './show-context';

/** Where those watching are in the show, and how far they may see. */
export interface ReadingState {
  /**
   * The last entry that they have finished, of those that the guide has: undefined until the device has
   * been read, null until one of them has said so.
   */
  position: Key | null | undefined;
  /** The look ahead that is open. */
  lookAhead: LookAhead | undefined;
  /** The entry as of which a link asked for the guide, wherever that is. */
  lookBack: Key | undefined;
  /** The last entry that may be shown now; the premise as long as nobody has said where they are. */
  horizon: Key;
  /** The specials up to the horizon that are open. */
  specials: readonly Key[];
  /** The keys of the guide, but for what has come since before the position, and is closed. */
  keys: readonly Key[];
  /** The specials that have come since. */
  late: readonly Key[];
}

/** Decides position, look ahead and horizon for all pages of a show. */
export function useReading(): ReadingState {
  const { slug } = useShow();
  const all = useKeys();
  const hydrated = useHydrated();
  const place = useStore(progress, ({ household }) => placeIn(household, slug));
  const lookAhead = useLookAhead(slug);
  const lookBack = useLookBack(slug);
  return useMemo(() => {
    const [stored = '', ...known] = place?.split(' ') ?? [];
    const late = lateSpecials(all, stored, known);
    const keys = all.filter((key) => !late.includes(key));
    const said = place === undefined ? null : positionIn(keys, stored);
    const position = hydrated ? said : undefined;
    const back = lookBack && positionIn(keys, lookBack);
    const horizon = horizonOf(position, lookAhead, back);
    const specials = keys.filter((key) => isSpecial(key) && isWithin(key, horizon));
    return { position, lookAhead, lookBack, horizon, specials, keys, late };
  }, [all, hydrated, place, lookAhead, lookBack]);
}

/** Where those watching are, and the specials that they know of, as one value that stays the same. */
function placeIn(household: Household, slug: string): string | undefined {
  const position = positionOf(household, slug);
  return position && [position.key, ...(position.specials ?? [])].join(' ');
}

/** What `useReading` has decided, once the position is known: of all that the frame shows then. */
export interface ReadingPlace extends ReadingState {
  position: Key;
}

export function isReadingPlace(reading: ReadingState): reading is ReadingPlace {
  return typeof reading.position === 'string';
}

export const ReadingContext = createContext<ReadingPlace | undefined>(undefined);

/** Throws where the position is not known. */
export function useReadingPlace(): ReadingPlace {
  const place = use(ReadingContext);
  if (!place) throw new Error('useReadingPlace outside of a frame that knows the position');
  return place;
}
