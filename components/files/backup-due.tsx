'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { lastBackup, unsavedSince } from '@/lib/progress/backup-record';
import { useHousehold } from '@/lib/progress/use-household';
import { BackupButton } from './backup-button';

/** So many notes and places would be missed. */
const MANY = 10;

/** Proposes a backup where there is much to lose, with what a browser may do to it; else nothing. */
export function BackupDue() {
  const household = useHousehold();
  // As it was when this came: what was just saved can still be sent or copied.
  const [savedAt] = useState(lastBackup);
  const t = useTranslations('files');
  const count = unsavedSince(household, savedAt);
  if (count < MANY) return null;
  return (
    <aside
      aria-label={t('backup')}
      data-screen
      className="mt-6 max-w-2xl border-l-4 border-hair bg-tray px-4 py-3"
    >
      <p>{t('due', { count })}</p>
      <p className="text-soft">{t('drops')}</p>
      <BackupButton />
    </aside>
  );
}
