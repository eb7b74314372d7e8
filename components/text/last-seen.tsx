'use client';

import { useTranslations } from 'next-intl';
import type { Owner } from '@/lib/guide/kinds/owner';
import { useEntryNames } from '../reading/entry-names';

/** Where somebody or something was seen last so far, or else from where they are known. */
export function LastSeen({ named: { seenIn, knownFrom } }: { named: Owner }) {
  const names = useEntryNames();
  const t = useTranslations('people');
  const seen = seenIn.at(-1);
  return seen === undefined
    ? t('knownFrom', { name: names.name(knownFrom) })
    : t('lastSeen', { name: names.name(seen) });
}
