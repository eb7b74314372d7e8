'use client';

import { useTranslations } from 'next-intl';
import { hasOwnShows } from '@/lib/own/has-own-shows';
import { backupText } from '@/lib/progress/backup';
import { rememberBackup } from '@/lib/progress/backup-record';
import type { Household } from '@/lib/progress/household';
import { useHousehold } from '@/lib/progress/use-household';
import { GiveFile } from '../ui/give-file';

/** Saves all that this device keeps, as one file. */
export function BackupButton({ onSave }: { onSave?: (at: number) => void }) {
  const household = useHousehold();
  const t = useTranslations('files');
  const make = () => {
    const now = Date.now();
    rememberBackup(now);
    onSave?.(now);
    return backupOf(household, now);
  };
  return <GiveFile label={t('save')} make={make} />;
}

async function backupOf(household: Household, now: number): Promise<File> {
  const day = new Date(now).toISOString().slice(0, 10);
  const guides = (await hasOwnShows())
    ? await (await import('@/lib/own/own-backup')).guidesToKeep()
    : [];
  const text = backupText({ household, guides }, now);
  return new File([text], `kokomade-${day}.json`, { type: 'application/json' });
}
