'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { fetchShows } from '@/lib/entries/fetch-shows';
import { numbersOf } from '@/lib/guide/numbers';
import { guideLanguage } from '@/lib/i18n/locales';
import { entryNamesOf } from '../reading/entry-names';

const BY_KEY = {
  numberOf: numbersOf([], { numbering: 'seasons', numbers: {} }),
  seasons: true,
  isPastFirst: false,
};

/** What a show and its entries are called outside of its own pages; its slug, while that is all there is. */
export function useShowNames() {
  const { data = [] } = useQuery({
    queryKey: ['shows'],
    queryFn: fetchShows,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });
  const locale = useLocale();
  const t = useTranslations('entry');
  return (slug: string) => {
    const show = data.find((one) => one.slug === slug);
    const language = guideLanguage(show?.languages ?? [], locale);
    return {
      title: show?.title[language] ?? slug,
      language: show ? language : undefined,
      names: entryNamesOf(t, locale, { ...BY_KEY, unit: show?.unit ?? 'episode' }),
    };
  };
}
