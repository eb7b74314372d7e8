'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { backupText } from '@/lib/progress/backup';
import { lastBackup, rememberBackup, unsavedSince } from '@/lib/progress/backup-record';
import type { Household } from '@/lib/progress/household';
import { useHousehold } from '@/lib/progress/use-household';
import { GiveFile } from '../ui/give-file';
import { BringFile } from './bring-file';
import { SetAside } from './set-aside';
import { useStaysHere } from './use-stays-here';

/** All that this device keeps, as a file to keep or for another device, and the way back in. */
export function TakeAlong() {
  const household = useHousehold();
  const staysHere = useStaysHere();
  const [savedAt, setSavedAt] = useState(lastBackup);
  const locale = useLocale();
  const t = useTranslations('files');
  const unsaved = unsavedSince(household, savedAt);
  const date = new Date(savedAt).toLocaleDateString(locale, { dateStyle: 'long' });
  const make = () => {
    const now = Date.now();
    rememberBackup(now);
    setSavedAt(now);
    return backupOf(household, now);
  };
  return (
    <details className="mt-2 border-t border-hair pt-2">
      <summary className="min-h-11 py-2">{t('along')}</summary>
      <p className="text-soft">{t('what')}</p>
      <p className="mt-2 text-soft">{t(staysHere ? 'stays' : 'drops')}</p>
      <p className="mt-2">
        {savedAt > 0 ? t('last', { date }) : t('never')}{' '}
        {unsaved > 0 && t('due', { count: unsaved })}
      </p>
      <GiveFile label={t('save')} make={make} />
      <BringFile />
      <SetAside />
    </details>
  );
}

function backupOf(household: Household, now: number): File {
  const day = new Date(now).toISOString().slice(0, 10);
  // The viewers' own guides come here, once a device keeps any.
  const text = backupText({ household, guides: [] }, now);
  return new File([text], `kokomade-${day}.json`, { type: 'application/json' });
}
