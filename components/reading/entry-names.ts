'use client';

import { useLocale, useTranslations } from 'next-intl';
import { use } from 'react';
import { type Key, PREMISE, partsOf } from '@/lib/guide/keys';
import { type NumberOf, useNumberOf, useShow } from './show-context';
import { ReadingContext } from './use-reading';

/** What the interface calls entries: by their numbers alone, and by no season while one is in the first. */
export function useEntryNames() {
  const { unit, numbering } = useShow();
  const numberOf = useNumberOf();
  const isPastFirst = (partsOf(use(ReadingContext)?.horizon ?? PREMISE)?.season ?? 1) > 1;
  const named = { unit, numberOf, seasons: numbering === 'seasons', isPastFirst };
  return entryNamesOf(useTranslations('entry'), useLocale(), named);
}

interface Named {
  unit: 'episode' | 'chapter';
  numberOf: NumberOf;
  /** Whether the seasons are named at all, where there are several. */
  seasons: boolean;
  /** Whether one has got past the first season: from then on that is named, too. */
  isPastFirst: boolean;
}

export function entryNamesOf(
  t: ReturnType<typeof useTranslations<'entry'>>,
  locale: string,
  { unit, numberOf, seasons, isPastFirst }: Named,
) {
  const numbered = (key: Key, form: 'long' | 'brief', withSeason: boolean): string => {
    const parts = partsOf(key);
    if (!parts) return t('premise');
    const { season, letter } = parts;
    const number = { episode: numberOf(key) };
    const plain = t(form === 'brief' ? `${unit}Brief` : unit, number);
    const name = letter ? t('special', { after: plain, letter }) : plain;
    if (!seasons || !withSeason) return name;
    return t(form === 'brief' ? 'seasonBrief' : 'season', { season, name });
  };
  const hasSeason = (key: Key) => isPastFirst || (partsOf(key)?.season ?? 1) > 1;
  const name = (key: Key) => numbered(key, 'long', hasSeason(key));
  const brief = (key: Key) => numbered(key, 'brief', hasSeason(key));
  const so = (key: Key, word: 'upTo' | 'finished', of: typeof name) =>
    t(partsOf(key) ? word : 'notStarted', { name: of(key), unit });
  const span = (keys: readonly Key[]) => {
    const [first, last] = [keys.at(0) ?? PREMISE, keys.at(-1) ?? PREMISE];
    if (first === last) return name(first);
    const [from, to] = [first, last].map((key) => numbered(key, 'long', hasSeason(last)));
    return t('span', { first: from ?? '', last: to ?? '' });
  };
  return {
    /** "episode 3", "season 2, episode 3": inside a sentence. */
    name,
    /** "ep 3", "S2 E3": where there is little room. */
    brief,
    /** "Episode 3", as a heading. */
    title: (key: Key) => capitalised(name(key), locale),
    /** "Up to episode 3", or "Not started". */
    upTo: (key: Key) => so(key, 'upTo', name),
    upToBrief: (key: Key) => so(key, 'upTo', brief),
    /** "I've finished episode 3". */
    finished: (key: Key) => so(key, 'finished', name),
    /** "episode 3", or "episodes 3 to 5": the numbers that a step forward opens. */
    span,
    /** The same as a heading. */
    spanTitle: (keys: readonly Key[]) => capitalised(span(keys), locale),
    /** "3", "8a": inside the box. */
    short: (key: Key) => shortOf(key, numberOf),
    /** "Season 2", above what is of it; nothing where seasons are not named. */
    season: (season: number) => (seasons ? t('seasonTitle', { season }) : undefined),
  };
}

/** The number of an episode, and the letter of a special. */
export function shortOf(key: Key, numberOf: NumberOf): string {
  const parts = partsOf(key);
  return parts ? `${numberOf(key)}${parts.letter}` : '';
}

function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
