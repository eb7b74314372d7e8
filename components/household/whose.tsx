'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { PersonPlan } from '@/lib/progress/bring';
import { NEW, NOBODY } from '@/lib/progress/bring-owners';
import { useHousehold } from '@/lib/progress/use-household';
import { useViewerName } from '../reading/viewer-names';

/** Who somebody in the file is here. */
export function Whose(props: {
  viewer: PersonPlan['viewer'];
  owner: string;
  onChoose: (owner: string) => void;
}) {
  const { viewers } = useHousehold();
  const nameOf = useViewerName();
  const t = useTranslations('files');
  const field = useId();
  return (
    <p className="mb-2 flex flex-wrap items-center gap-x-3">
      <label htmlFor={field}>{t('whose', { name: nameOf(props.viewer) })}</label>
      <select
        id={field}
        value={props.owner}
        onChange={(event) => props.onChoose(event.target.value)}
        className="min-h-11 border border-soft bg-paper px-2"
      >
        {viewers.map((viewer) => (
          <option key={viewer.id} value={viewer.id}>
            {nameOf(viewer)}
          </option>
        ))}
        <option value={NEW}>{t('isNew')}</option>
        <option value={NOBODY}>{t('isNobody')}</option>
      </select>
    </p>
  );
}
