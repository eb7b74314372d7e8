'use client';

import { useTranslations } from 'next-intl';
import { PREMISE } from '@/lib/guide/keys';
import { stepsFrom } from '@/lib/progress/steps';
import { useKeys } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';

/** The written ending, once the last entry is finished; before, and while looking ahead, nothing. */
export function Ending() {
  const { position } = useReadingPlace();
  const keys = useKeys();
  const t = useTranslations('show');
  if (stepsFrom(keys, position).next !== undefined) return null;
  return (
    <p className="mt-6 border-t border-hair pt-4 font-serif text-lg">
      {position === PREMISE ? t('noEpisodes') : t('ending')}
    </p>
  );
}
