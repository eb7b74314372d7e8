'use client';

import { useTranslations } from 'next-intl';
import { GuideLink } from '../ui/guide-link';
import { useAddresses } from './addresses';

/** The one answer for what is not known yet and for what never was. */
export function NotInGuide() {
  const t = useTranslations('show');
  const { show } = useAddresses();
  return (
    <div className="mt-10">
      <h2 className="text-2xl">{t('notInGuide')}</h2>
      <p className="mt-3">
        <GuideLink href={show}>{t('backToGuide')}</GuideLink>
      </p>
    </div>
  );
}
