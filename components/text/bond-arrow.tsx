'use client';

import { useTranslations } from 'next-intl';

/** Two arrows or one, with the words for them. */
export function BondArrow({ mutual }: { mutual: boolean }) {
  const t = useTranslations('bonds');
  return (
    <>
      <span aria-hidden="true" className="text-accent">
        {mutual ? '↔' : '→'}
      </span>
      <span className="sr-only">{mutual ? t('with') : t('towards')}</span>
    </>
  );
}
