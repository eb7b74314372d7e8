'use client';

import { useTranslations } from 'next-intl';
import { useShow } from '../reading/show-context';
import { GoBack } from './go-back';
import { PastLookAheads } from './past-look-aheads';
import { PositionControl } from './position-control';

/** All ways to change where one is. */
export function PositionSheet({ onClose }: { onClose: () => void }) {
  const { unit } = useShow();
  const t = useTranslations('position');
  return (
    <>
      <p className="mt-2 mb-4 text-soft">{t('sheet', { unit })}</p>
      <PositionControl />
      <GoBack />
      <PastLookAheads onLeave={onClose} />
    </>
  );
}
