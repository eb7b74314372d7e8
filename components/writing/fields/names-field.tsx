'use client';

import { useTranslations } from 'next-intl';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { useEntry } from '../entry-desk';
import { NamePicker } from './name-picker';

/** People and things, as many as one likes, by name. */
export function NamesField(props: {
  label: string;
  ids: readonly Id[];
  onChange: (ids: Id[]) => void;
}) {
  const { label, ids, onChange } = props;
  const { guide, language } = useEntry();
  const t = useTranslations('writing');
  return (
    <div>
      <NamePicker
        label={label}
        but={ids}
        button={t('choose')}
        onPick={(id) => onChange([...ids, id])}
      />
      {ids.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-2">
          {ids.map((id) => {
            const name = namedIn(guide, id)?.name[language] ?? id;
            return (
              <li key={id}>
                <button
                  type="button"
                  aria-label={t('without', { name })}
                  onClick={() => onChange(ids.filter((one) => one !== id))}
                  className="inline-flex min-h-11 items-center gap-2 rounded-full border border-hair px-4"
                >
                  <span lang={language}>{name}</span>
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
