'use client';

import { useTranslations } from 'next-intl';
import { type ChangeEvent, useId, useState } from 'react';
import { broughtHousehold } from '@/lib/progress/actions';
import { storedText } from '@/lib/progress/stored';
import { useHousehold } from '@/lib/progress/use-household';
import { Button } from '../ui/button';

/** All that this device keeps, as a file for another one, and the way back in. */
export function TakeAlong() {
  const household = useHousehold();
  const [trouble, setTrouble] = useState<'newer' | 'unreadable'>();
  const t = useTranslations('household');
  const field = useId();
  const bring = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    setTrouble(file && broughtHousehold(await textOf(file)));
    target.value = '';
  };
  return (
    <details className="mt-2 border-t border-hair pt-2">
      <summary className="min-h-11 py-2">{t('along')}</summary>
      <p className="text-soft">{t('alongWhat')}</p>
      <p className="mt-3">
        <Button onClick={() => save(storedText(household))}>{t('save')}</Button>
      </p>
      <p className="mt-4">
        <label htmlFor={field} className="block">
          {t('bring')}
        </label>
        <input
          id={field}
          type="file"
          accept="application/json,.json"
          onChange={(event) => void bring(event)}
          className="mt-1 min-h-11 max-w-full"
        />
      </p>
      <p role="status">{trouble && t(trouble)}</p>
    </details>
  );
}

/** More than the device could keep is not read at all. */
const MOST_BYTES = 5_000_000;

async function textOf(file: File): Promise<string> {
  if (file.size > MOST_BYTES) return '';
  return file.text().catch(() => '');
}

/** Some browsers fetch a file only after they have asked where to put it. */
const A_MINUTE = 60_000;

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'kokomade.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), A_MINUTE);
}
