'use client';

import { useLocale, useTranslations } from 'next-intl';
import { PREMISE, partsOf } from '@/lib/guide/keys';
import { numbersOf } from '@/lib/guide/numbers';
import { entryNamesOf } from '../reading/entry-names';
import type { PlanItem } from './plan-item';

/** What the entries of a show in the plan are called for whom it is planned. */
export function usePlanNames({ show, seen, position }: PlanItem) {
  return entryNamesOf(useTranslations('entry'), useLocale(), {
    unit: show.unit,
    numberOf: numbersOf(seen.keys, show),
    seasons: show.numbering === 'seasons',
    isPastFirst: (partsOf(position ?? PREMISE)?.season ?? 1) > 1,
  });
}
