'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type Key, PREMISE, partsOf } from '@/lib/guide/keys';
import { useShow } from './show-context';

/** What the interface calls entries: by their numbers alone, and by no season while one is in the first. */
export function useEntryNames() {
  return entryNamesOf(useTranslations('entry'), useLocale(), useShow().unit);
}

export function entryNamesOf(
  t: ReturnType<typeof useTranslations<'entry'>>,
  locale: string,
  unit: 'episode' | 'chapter',
) {
  const name = (key: Key): string => {
    const parts = partsOf(key);
    if (!parts) return t('premise');
    const { season, episode, letter } = parts;
    const numbered = t(unit, { episode });
    const plain = letter ? t('special', { after: numbered, letter }) : numbered;
    return season > 1 ? t('season', { season, name: plain }) : plain;
  };
  const span = (keys: readonly Key[]) => {
    const [first, last] = [keys.at(0) ?? PREMISE, keys.at(-1) ?? PREMISE];
    return first === last ? name(first) : t('span', { first: name(first), last: name(last) });
  };
  return {
    /** "episode 3", inside a sentence. */
    name,
    /** "Episode 3", as a heading. */
    title: (key: Key) => capitalised(name(key), locale),
    /** "Up to episode 3", or "Not started". */
    upTo: (key: Key) => (partsOf(key) ? t('upTo', { name: name(key) }) : t('notStarted')),
    /** "I've finished episode 3". */
    finished: (key: Key) => (partsOf(key) ? t('finished', { name: name(key) }) : t('notStarted')),
    /** "episode 3", or "episodes 3 to 5": the numbers that a step forward opens. */
    span,
    /** The same as a heading. */
    spanTitle: (keys: readonly Key[]) => capitalised(span(keys), locale),
    /** "3", "8a": inside the box. */
    short: (key: Key) => {
      const parts = partsOf(key);
      return parts ? `${parts.episode}${parts.letter}` : '';
    },
  };
}

function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
