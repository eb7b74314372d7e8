'use client';

import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { useOwnHeads } from '@/lib/own/use-own';
import { type ImportShow, importShow } from './import-show';

/** The shows that files may tell of: those that are served, and those of one's own on this device. */
export function useImportShows(served: readonly ImportShow[]): readonly ImportShow[] {
  const locale = useLocale();
  const heads = useOwnHeads();
  // The same ones as long as nothing is written: what was read is matched anew with others.
  return useMemo(() => {
    const own = (heads ?? []).map(({ show, file, keys, isOpen }) => ({
      ...importShow({ ...file, slug: show, keys }, locale),
      ...{ isOwn: true, isOpen },
    }));
    return [...served, ...own];
  }, [served, heads, locale]);
}
