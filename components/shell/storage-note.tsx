'use client';

import { useTranslations } from 'next-intl';
import { useStorageTrouble } from '@/lib/progress/use-storage-trouble';

/** Says where this device cannot keep the position, or where what it kept could not be read. */
export function StorageNote() {
  const trouble = useStorageTrouble();
  const t = useTranslations('storage');
  return (
    <div role="status">
      {trouble && <p className="border-b border-hair py-2 text-soft">{t(trouble)}</p>}
    </div>
  );
}
