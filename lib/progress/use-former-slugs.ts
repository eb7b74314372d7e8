'use client';

import { useLayoutEffect } from 'react';
import { learnFormerSlugs } from './former-slugs';
import { findUnderSlugsNow } from './progress';

/** Finds what was kept of shows under their former slugs, before it is looked at on the page. */
export function useFormerSlugs(
  shows: readonly { slug: string; formerly: readonly string[] }[],
): void {
  useLayoutEffect(() => {
    for (const { slug, formerly } of shows) learnFormerSlugs(slug, formerly);
    findUnderSlugsNow();
  }, [shows]);
}
