'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { lastBackup, unsavedSince } from '@/lib/progress/backup-record';
import { useHousehold } from '@/lib/progress/use-household';
import { BackupButton } from '../files/backup-button';
import { BringFile } from './bring-file';
import { ExportWatched } from './export-watched';
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
  return (
    <details className="mt-2 border-t border-hair pt-2">
      <summary className="min-h-11 py-2">{t('along')}</summary>
      <p className="text-soft">{t('what')}</p>
      <p className="mt-2 text-soft">{t(staysHere ? 'stays' : 'drops')}</p>
      <p className="mt-2">
        {savedAt > 0 ? t('last', { date }) : t('never')}{' '}
        {unsaved > 0 && t('due', { count: unsaved })}
      </p>
      <BackupButton onSave={setSavedAt} />
      <BringFile />
      <SetAside />
      <ForOthers />
    </details>
  );
}

/** Looked up when it is opened. */
function ForOthers() {
  const [isOpen, setOpen] = useState(false);
  const t = useTranslations('files');
  return (
    <details className="mt-4 border-t border-hair pt-2" onToggle={() => setOpen(true)}>
      <summary className="min-h-11 py-2">{t('export')}</summary>
      {isOpen && <ExportWatched />}
    </details>
  );
}
