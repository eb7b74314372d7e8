'use client';

import { useLayoutEffect, useMemo } from 'react';
import { renameCache } from '@/lib/entries/entry-cache';
import { useFormerSlugs } from '@/lib/progress/use-former-slugs';
import { useShow } from './show-context';

/** Finds places, notes and stored entries of a show that had another slug, before anything is shown. */
export function useFormerShow(): void {
  const show = useShow();
  const { slug, formerly, language } = show;
  useLayoutEffect(() => {
    for (const former of formerly) {
      void renameCache({ show: former, language }, { show: slug, language });
    }
  }, [slug, formerly, language]);
  useFormerSlugs(useMemo(() => [show], [show]));
}
