'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { showRoutes } from '@/lib/addresses/route';
import { type Key, PREMISE, partsOf, positionIn } from '@/lib/guide/keys';
import { type Numbering, numbersOf } from '@/lib/guide/numbers';
import { agoInWords } from '@/lib/i18n/dates';
import { inTongue } from '@/lib/i18n/direction';
import type { Position } from '@/lib/progress/household';
import { Piece } from '../position/piece';
import { entryNamesOf } from '../reading/entry-names';
import { accentShades } from '../ui/accent';
import { AppLink } from '../ui/app-link';
import { DOT } from '../ui/dot';

export interface ShelfShow extends Numbering {
  slug: string;
  formerly: readonly string[];
  title: string;
  language: string;
  unit: 'episode' | 'chapter';
  accent?: string;
  keys: readonly Key[];
  /** Where it lies on the device: what is said of that. */
  mark?: string;
}

/** Whether there is no more of a show after `position`. */
export const isFinished = (keys: readonly Key[], position: Key) =>
  position === keys.at(-1) && keys.length > 1;

/** A show on the shelf: the piece that was unwrapped last, how far one is and since when, and the way on. */
export function ShowCard(props: { show: ShelfShow; last: Position | undefined; isFirst: boolean }) {
  const { show, last, isFirst } = props;
  const locale = useLocale();
  const t = useTranslations('shelf');
  const [now] = useState(Date.now);
  const position = last && positionIn(show.keys, last.key);
  const names = entryNamesOf(useTranslations('entry'), locale, {
    unit: show.unit,
    numberOf: numbersOf(show.keys, show),
    seasons: show.numbering === 'seasons',
    isPastFirst: (partsOf(position ?? PREMISE)?.season ?? 1) > 1,
  });
  const tongue = show.language === locale ? undefined : inTongue(show.language);
  const episode = partsOf(position ?? PREMISE)?.episode;
  const isOpen = position !== undefined && !isFinished(show.keys, position);
  return (
    <li style={accentShades(show.accent)} className="flex">
      <AppLink
        href={showRoutes(locale, show.slug).show}
        className="group flex w-full items-start gap-4 border border-hair p-4 hover:border-accent md:p-5"
      >
        <span className="size-16 shrink-0">
          <Piece number={episode ?? 0} wrapped={!episode} />
        </span>
        <span className="flex min-w-0 grow flex-col items-start gap-1">
          <span
            {...tongue}
            translate="no"
            className="text-balance font-serif text-2xl leading-snug [overflow-wrap:anywhere] lg:text-[1.35rem] [word-break:auto-phrase]"
          >
            {show.title}
          </span>
          {show.mark && <span className="text-sm text-soft">{show.mark}</span>}
          {position !== undefined && (
            <span className="text-soft">
              {names.upTo(position)}
              {last?.at ? DOT + agoInWords(last.at, now, locale) : ''}
            </span>
          )}
          <span
            className={
              isOpen && isFirst
                ? 'mt-2 rounded-full bg-accent px-5 py-1.5 text-on-accent'
                : 'mt-1 text-accent underline decoration-1 underline-offset-4 group-hover:decoration-2'
            }
          >
            {position === undefined
              ? t('begin', { unit: show.unit })
              : t(isOpen ? 'continue' : 'again')}
          </span>
        </span>
      </AppLink>
    </li>
  );
}
