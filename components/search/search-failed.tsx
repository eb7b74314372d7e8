'use client';

import { useTranslations } from 'next-intl';
import { Dialog } from '../ui/dialog';

/** Said where the search itself could not be fetched. */
export function SearchFailed({ onClose }: { onClose: () => void }) {
  const t = useTranslations('gate');
  return (
    <Dialog open title={useTranslations('show')('search')} onClose={onClose}>
      <p className="mt-3">{t('failed')}</p>
    </Dialog>
  );
}
