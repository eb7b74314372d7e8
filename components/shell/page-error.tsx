'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { addressOf, shelfRoute } from '@/lib/addresses/route';
import { forgetStored } from '@/lib/entries/entry-cache';
import { Button } from '../ui/button';
import { loadIfJustGone } from '../ui/use-go';

/**
 * In place of what could not be drawn: that nothing is lost, and what may help. What went wrong is not
 * told, since it may hold words of the guide.
 */
export function PageError({ retry, isWhole }: { retry: () => void; isWhole?: boolean }) {
  const [t, app, gate] = [
    useTranslations('error'),
    useTranslations('app'),
    useTranslations('gate'),
  ];
  const locale = useLocale();
  const [, , show] = usePathname().split('/');
  // seam: page-error
  const what = t('what');
  useRetryElsewhere(retry);
  useEffect(loadIfJustGone, []);
  const forget = async () => {
    await forgetStored(show);
    window.location.reload();
  };
  return (
    <div role="alert" className="mx-auto mt-10 w-full max-w-2xl px-4">
      {isWhole && <h1 className="mb-6 text-4xl">Kokomade</h1>}
      <h2 className="text-2xl">{t('title')}</h2>
      <p className="mt-3">{what}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button look="main" onClick={retry}>
          {gate('retry')}
        </Button>
        <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
      </div>
      <p className="mt-6 text-soft">{t('kept')}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button onClick={forget}>{t('forget')}</Button>
        {isWhole && (
          <a
            href={addressOf(shelfRoute(locale))}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {app('shelf')}
          </a>
        )}
      </div>
    </div>
  );
}

/** The same page of somebody else is another one, though Next takes it for the one that failed. */
function useRetryElsewhere(retry: () => void): void {
  const about = useSearchParams().toString();
  const failed = useRef(about);
  useEffect(() => {
    if (about !== failed.current) retry();
  }, [about, retry]);
}
