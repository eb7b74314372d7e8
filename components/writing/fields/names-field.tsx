'use client';

import { useTranslations } from 'next-intl';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { useEntry } from '../entry-desk';
import { Chosen } from './chosen';
import { NamePicker } from './name-picker';

/** People and things, as many as one likes, by name. */
export function NamesField(props: {
  label: string;
  ids: readonly Id[];
  /** Who is meant already, and is not offered. */
  but?: readonly Id[];
  onChange: (ids: Id[]) => void;
}) {
  const { label, ids, but = [], onChange } = props;
  const { guide, language } = useEntry();
  const t = useTranslations('writing');
  return (
    <div>
      <NamePicker
        label={label}
        but={[...ids, ...but]}
        button={t('choose')}
        onPick={(id) => onChange([...new Set([...ids, id])])}
      />
      <Chosen
        names={ids.map((id) => namedIn(guide, id)?.name[language] ?? id)}
        onRemove={(place) => onChange(ids.filter((_, other) => other !== place))}
      />
    </div>
  );
}
