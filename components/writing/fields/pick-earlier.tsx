'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useEntry } from '../entry-desk';
import { INPUT } from '../look';

/** One of what was known before, to say something of it here. */
export function PickEarlier(props: {
  label: string;
  among: readonly { id: string; name: string }[];
  onPick: (id: string) => void;
}) {
  const { language } = useEntry();
  const t = useTranslations('writing');
  const id = useId();
  if (props.among.length === 0) return null;
  return (
    <p className="mt-4">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value=""
        onChange={({ target }) => props.onPick(target.value)}
        className={INPUT}
      >
        <option value="">{t('choose')}</option>
        {props.among.map((one) => (
          <option key={one.id} value={one.id} lang={language}>
            {one.name}
          </option>
        ))}
      </select>
    </p>
  );
}
