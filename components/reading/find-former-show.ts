import { renameCache } from '@/lib/entries/rename-cache';
import { learnFormerSlugs } from '@/lib/progress/former-slugs';
import type { ShowHere } from './show-context';

/** Has places, notes and stored entries of a show that had another slug found under the one that it has now. */
export function findFormerShow({ slug, formerly, language }: ShowHere): void {
  for (const former of formerly) {
    void renameCache({ show: former, language }, { show: slug, language });
  }
  learnFormerSlugs(slug, formerly);
}
