'use client';

import { useTranslations } from 'next-intl';
import { PageLink } from '../ui/page-link';
import { PageHeading } from './page-heading';
import { useAddresses } from './use-addresses';

/** The one answer for what is not known yet and for what never was. */
export function NotInGuide() {
  const t = useTranslations('show');
  const { show } = useAddresses();
  return (
    <div className="mt-10">
      <PageHeading tab={t('notInGuide')}>{t('notInGuide')}</PageHeading>
      <p className="mt-3">
        <PageLink href={show}>{t('backToGuide')}</PageLink>
      </p>
    </div>
  );
}
