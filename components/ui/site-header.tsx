'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ViewersButton } from '../household/viewers-button';
import { LanguageSwitch } from './language-switch';
import { ThemeSwitch } from './theme-switch';

/** The head of every page: the way to the shelf, the languages, the theme. */
export function SiteHeader() {
  const locale = useLocale();
  const t = useTranslations('app');
  return (
    <header
      data-screen
      className="flex flex-wrap items-center justify-between gap-x-2 border-b border-hair"
    >
      <Link
        href={`/${locale}`}
        prefetch={false}
        className="inline-flex min-h-11 items-center gap-2"
      >
        <span lang="en" className="font-serif text-lg">
          Kokomade
        </span>
        <span className="sr-only">{t('shelf')}</span>
      </Link>
      <div className="-mr-2 flex items-center text-sm">
        <LanguageSwitch />
        <ThemeSwitch />
        <ViewersButton />
      </div>
    </header>
  );
}
