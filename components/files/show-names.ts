'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { fetchShows } from '@/lib/entries/fetch-shows';
import { numbersOf } from '@/lib/guide/numbers';
import { guideLanguage } from '@/lib/i18n/locales';
import type { OwnHead } from '@/lib/own/own-guide';
import { useOwnShows } from '@/lib/own/use-own-shows';
import { entryNamesOf } from '../reading/entry-names';

const BY_KEY = {
  numberOf: numbersOf([], { numbering: 'seasons', numbers: {} }),
  seasons: true,
  isPastFirst: false,
};

/**
 * What a show and its entries are called outside of its own pages; its slug, while that is all there is.
 * `inFile`: shows of one's own that are still to come.
 */
export function useShowNames(inFile: readonly OwnHead[]) {
  const { data = [] } = useQuery({
    queryKey: ['shows'],
    queryFn: fetchShows,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });
  const locale = useLocale();
  const t = useTranslations('entry');
  const own = [...(useOwnShows() ?? []), ...inFile];
  return (slug: string) => {
    const show =
      data.find((one) => one.slug === slug) ?? own.find((one) => one.show === slug)?.file;
    const language = guideLanguage(show?.languages ?? [], locale);
    return {
      title: show?.title[language] ?? slug,
      language: show ? language : undefined,
      names: entryNamesOf(t, locale, { ...BY_KEY, unit: show?.unit ?? 'episode' }),
    };
  };
}
