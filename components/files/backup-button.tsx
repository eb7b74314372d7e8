'use client';

import { useTranslations } from 'next-intl';
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

function backupOf(household: Household, now: number): File {
  const day = new Date(now).toISOString().slice(0, 10);
  // The viewers' own guides come here, once a device keeps any.
  const text = backupText({ household, guides: [] }, now);
  return new File([text], `kokomade-${day}.json`, { type: 'application/json' });
}
