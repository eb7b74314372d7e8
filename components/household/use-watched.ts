'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'next-intl';
import { isOwnShow } from '@/lib/addresses/own-show';
import { fetchShows } from '@/lib/entries/fetch-shows';
import { sourceOf } from '@/lib/entries/source-of';
import { keysWithin, PREMISE } from '@/lib/guide/keys';
import type { ListedShow } from '@/lib/guide/served';
import { guideLanguage, type Locale } from '@/lib/i18n/locales';
import type { Position } from '@/lib/progress/household';
import { usePositions } from '@/lib/progress/use-positions';
import type { WatchedShow } from '@/lib/progress/watched-files';

/** What those watching have finished in each show here; `lost`: of how many shows that could not be had. */
export function useWatched() {
  const locale = useLocale();
  const positions = [...usePositions()].filter(([, { key }]) => key !== PREMISE);
  const { data = [], isPending } = useQuery({
    queryKey: ['watched', locale, positions],
    queryFn: async () => {
      const shows = await fetchShows();
      const watched = (slug: string, position: Position) =>
        (isOwnShow(slug)
          ? watchedOfOwn(slug, position, locale)
          : watchedIn(
              shows.find((show) => show.slug === slug),
              position,
              locale,
            )
        ).catch(() => undefined);
      return Promise.all(positions.map(([slug, position]) => watched(slug, position)));
    },
    retry: false,
    networkMode: 'always',
  });
  const shows = data.flatMap((show) => show ?? []);
  return { shows, isPending, lost: data.length - shows.length };
}

/** The keys up to the position, of the guide: it is asked for nothing further. */
async function watchedIn(
  show: ListedShow | undefined,
  { key, at }: Position,
  locale: Locale,
): Promise<WatchedShow | undefined> {
  if (!show) return undefined;
  const guide = { show: show.slug, language: guideLanguage(show.languages, locale), horizon: key };
  const { versions } = await sourceOf(guide).asOf(guide, new AbortController().signal);
  return { ...namedIn(show, locale), keys: versions.map(([one]) => one), at };
}

async function watchedOfOwn(
  slug: string,
  { key, at }: Position,
  locale: Locale,
): Promise<WatchedShow | undefined> {
  const { ownHead } = await import('@/lib/own/own-store');
  const head = await ownHead(slug);
  return head && { ...namedIn(head.file, locale), keys: keysWithin(head.keys, key), at };
}

/** What other services are told that it is. */
function namedIn(
  { title, languages, ids }: Pick<ListedShow, 'title' | 'languages' | 'ids'>,
  locale: Locale,
) {
  return { title: title[guideLanguage(languages, locale)] ?? Object.values(title)[0] ?? '', ids };
}
