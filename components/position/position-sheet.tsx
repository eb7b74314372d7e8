'use client';

import { useTranslations } from 'next-intl';
import { PREMISE } from '@/lib/guide/keys';
import { useKeys, useShow } from '../reading/show-context';
import { GoBack } from './go-back';
import { PastLookAheads } from './past-look-aheads';
import { PositionControl } from './position-control';

/** All ways to change where one is. */
export function PositionSheet({ onClose }: { onClose: () => void }) {
  const { unit } = useShow();
  const t = useTranslations('position');
  const show = useTranslations('show');
  return (
    <>
      {useKeys().some((key) => key !== PREMISE) ? (
        <p className="mt-2 mb-4 text-soft">{t('sheet', { unit })}</p>
      ) : (
        <p className="mt-2">{show('noEpisodes')}</p>
      )}
      <PositionControl />
      <GoBack />
      <PastLookAheads onLeave={onClose} />
    </>
  );
}
