'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { CSSProperties, ReactNode } from 'react';
import { safetyRoute } from '@/lib/addresses/route';
import { PageLink } from '../ui/page-link';
import { SiteHeader } from './site-header';
import { StorageNote } from './storage-note';

/** A page with its head and foot. As tall as the window from the start, so that nothing jumps. */
export function Page(props: {
  style?: CSSProperties;
  /** Whether it uses a window that is wide enough for two panes. */
  isWide?: boolean;
  children: ReactNode;
}) {
  const { style, isWide, children } = props;
  const t = useTranslations('app');
  const locale = useLocale();
  return (
    <div
      style={style}
      className={`mx-auto flex min-h-dvh max-w-5xl flex-col px-4 md:px-8 ${isWide ? 'two-panes:max-w-[90rem]' : ''}`}
    >
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:bg-paper focus:p-3"
      >
        {t('skip')}
      </a>
      <SiteHeader />
      <StorageNote />
      <main id="main" tabIndex={-1} className="outline-none flex min-h-dvh flex-col pt-4 md:pt-10">
        {children}
      </main>
      <footer data-screen className="mt-16 border-t border-hair py-6 text-sm text-soft">
        <p>{t('foot')}</p>
        <PageLink href={safetyRoute(locale)}>{t('safety')}</PageLink>
      </footer>
    </div>
  );
}
