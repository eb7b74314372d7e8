'use client';

import { useTranslations } from 'next-intl';
import { useOwnTrouble } from '@/lib/own/use-own';

/** Says where this device cannot keep what is written, or where what it kept could not be read. */
export function OwnNote() {
  const trouble = useOwnTrouble();
  const t = useTranslations('own.trouble');
  return (
    <div role="status">
      {trouble && <p className="mb-4 border-l-4 border-accent bg-tray px-4 py-3">{t(trouble)}</p>}
    </div>
  );
}
