'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { addedViewer } from '@/lib/progress/actions';
import { MOST_VIEWERS } from '@/lib/progress/household';
import { LONGEST_NAME, nameFrom } from '@/lib/progress/parse-viewers';
import { useHousehold } from '@/lib/progress/use-household';
import { Button } from '../ui/button';

/** Somebody joins, with a guide of their own from the start, as long as there is room for them. */
export function AddViewer({ isFirst }: { isFirst: boolean }) {
  const { viewers } = useHousehold();
  const [name, setName] = useState('');
  const t = useTranslations('household');
  const field = useId();
  if (viewers.length >= MOST_VIEWERS) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (nameFrom(name) === '') return;
        addedViewer(name);
        setName('');
      }}
      className="mt-4 border-t border-hair pt-3"
    >
      <label htmlFor={field}>{t(isFirst ? 'addFirst' : 'add')}</label>
      <span className="mt-1 flex gap-3">
        <input
          id={field}
          value={name}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          placeholder={t('name')}
          onChange={(event) => setName(event.target.value)}
          className="min-h-11 w-full min-w-0 border border-soft bg-paper px-3"
        />
        <Button type="submit" className="shrink-0">
          {t('join')}
        </Button>
      </span>
    </form>
  );
}
