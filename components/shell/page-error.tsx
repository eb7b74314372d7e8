'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';

/** In place of what could not be drawn. What went wrong is not told: it may hold words of the guide. */
export function PageError({ retry }: { retry: () => void }) {
  const t = useTranslations('error');
  const gate = useTranslations('gate');
  return (
    <div role="alert" className="mx-auto mt-10 max-w-2xl px-4">
      <h2 className="text-2xl">{t('title')}</h2>
      <p className="mt-3">{t('what')}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button look="main" onClick={retry}>
          {gate('retry')}
        </Button>
        <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
      </div>
    </div>
  );
}
