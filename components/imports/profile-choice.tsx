'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { NEW, NOBODY } from '@/lib/progress/bring-owners';
import { MOST_VIEWERS } from '@/lib/progress/household';
import { useHousehold } from '@/lib/progress/use-household';
import { useViewerName } from '../reading/viewer-names';
import type { PlannedProfile } from './plan-item';

/** Whose what a profile has watched is, of those on this device; not asked where it can be only one's. */
export function ProfileChoice(props: {
  profile: PlannedProfile;
  isOnly: boolean;
  onAssign: (viewer: string) => void;
}) {
  const { name, viewer, isKnown } = props.profile;
  const { viewers } = useHousehold();
  const nameOf = useViewerName();
  const t = useTranslations('imports');
  const field = useId();
  if (props.isOnly && viewers.length === 1 && !name) return null;
  return (
    <p className="mt-6 flex flex-wrap items-center gap-3 border-t border-hair pt-4">
      <label htmlFor={field}>{name ? t('profile', { name }) : t('whose')}</label>
      <select
        id={field}
        value={viewer}
        onChange={({ target }) => props.onAssign(target.value)}
        className="min-h-11 border border-soft bg-paper px-3"
      >
        {viewers.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one)}
          </option>
        ))}
        {name && !isKnown && viewers.length < MOST_VIEWERS && (
          <option value={NEW}>{t('newcomer', { name })}</option>
        )}
        <option value={NOBODY}>{t('nobody')}</option>
      </select>
    </p>
  );
}
