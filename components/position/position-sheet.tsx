'use client';

import { useTranslations } from 'next-intl';
import { GoBack } from './go-back';
import { PastLookAheads } from './past-look-aheads';
import { PositionControl } from './position-control';

/** All ways to change where one is. */
export function PositionSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('position');
  return (
    <>
      <p className="mt-2 mb-4 text-soft">{t('sheet')}</p>
      <PositionControl />
      <GoBack />
      <PastLookAheads onLeave={onClose} />
    </>
  );
}
