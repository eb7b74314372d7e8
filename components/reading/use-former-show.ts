'use client';

import { useEffect, useState } from 'react';
import { useShow } from './show-context';

/**
 * Finds places, notes and stored entries of a show that had another slug; whether that is done. Before, it
 * is not known where the viewer is.
 */
export function useFormerShow(): boolean {
  const { slug, formerly, language } = useShow();
  const [isDone, setDone] = useState(formerly.length === 0);
  useEffect(() => {
    if (isDone) return;
    const find = async () => {
      const [{ renameCache }, { learnFormerSlugs }] = await Promise.all([
        import('@/lib/entries/rename-cache'),
        import('@/lib/progress/former-slugs'),
      ]);
      for (const former of formerly) {
        void renameCache({ show: former, language }, { show: slug, language });
      }
      learnFormerSlugs(slug, formerly);
    };
    void find()
      .catch(() => {})
      .finally(() => setDone(true));
  }, [isDone, slug, formerly, language]);
  return isDone;
}
