'use client';

import { useTranslations } from 'next-intl';
import { useEntry } from '../entry-desk';

/** What was chosen or added, each to be taken out again. */
export function Chosen(props: { names: readonly string[]; onRemove: (place: number) => void }) {
  const { language } = useEntry();
  const t = useTranslations('writing');
  if (props.names.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {props.names.map((name, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may be called the same
        <li key={place}>
          <button
            type="button"
            aria-label={t('without', { name })}
            onClick={() => props.onRemove(place)}
            className="inline-flex min-h-11 items-center gap-2 rounded-full bg-tray px-4"
          >
            <span lang={language}>{name}</span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
