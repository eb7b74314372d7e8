'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type Viewer, watchers } from '@/lib/progress/household';
import { useHousehold } from '@/lib/progress/use-household';

/** What a viewer is called: by their name, or by their number on this device. */
export function useViewerName(): (viewer: Viewer) => string {
  const t = useTranslations('household');
  return ({ id, name }) => name || t('unnamed', { number: id.split('-').at(-1) ?? '' });
}

/** The names of those who watch with the active viewer; empty when nobody does. */
export function useCompany(): string {
  const others = watchers(useHousehold()).slice(1);
  const nameOf = useViewerName();
  return new Intl.ListFormat(useLocale()).format(others.map(nameOf));
}
