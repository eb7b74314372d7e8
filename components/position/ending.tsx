'use client';

import { useTranslations } from 'next-intl';
import { PREMISE } from '@/lib/guide/keys';
import { stepsFrom } from '@/lib/progress/steps';
import { useKeys } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { useReadingPlace } from '../reading/use-reading';
import { PageLink } from '../ui/page-link';

/** The written ending, once the last entry is finished; before, and while looking ahead, nothing. */
export function Ending() {
  const { position } = useReadingPlace();
  const keys = useKeys();
  const addresses = useAddresses();
  const t = useTranslations('show');
  if (stepsFrom(keys, position).next !== undefined) return null;
  return (
    <div className="mt-6 border-t border-hair pt-4">
      <p className="font-serif text-lg text-balance">
        {position === PREMISE ? t('noEpisodes') : t('ending')}
      </p>
      {position !== PREMISE && (
        <PageLink href={addresses.room('notebook')} className="text-balance">
          {t('wholeStory')}
        </PageLink>
      )}
    </div>
  );
}
