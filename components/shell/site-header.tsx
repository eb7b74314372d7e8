'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { shelfRoute } from '@/lib/addresses/route';
import { ViewersButton } from '../household/viewers-button';
import { AppLink } from '../ui/app-link';
import { pressAgain } from '../ui/pressed-early';
import { LANGUAGES_WIDTH, LanguageSwitch } from './language-switch';
import { ThemeSwitch } from './theme-switch';

/**
 * The head of every page: the way to the shelf, the languages, the theme, who is watching. In one row, or
 * two where there are many languages, whose parts do not move when the font of the name arrives, or what
 * is still missing of the page.
 */
export function SiteHeader() {
  const locale = useLocale();
  const t = useTranslations('app');
  useEffect(() => pressAgain('header'), []);
  return (
    <header data-screen className="flex flex-wrap items-center border-b border-hair">
      <AppLink
        href={shelfRoute(locale)}
        className="inline-flex min-h-11 w-0 min-w-[min(6rem,25.5vw)] grow items-center whitespace-nowrap"
      >
        <span lang="en" className="font-serif text-[min(1.125rem,4.8vw)]">
          Kokomade
        </span>
        <span className="sr-only">{t('shelf')}</span>
      </AppLink>
      <div
        // As wide as it will be, from the start.
        style={{ width: `calc(${LANGUAGES_WIDTH} + 5rem)` }}
        className="-mr-2 ml-auto flex max-w-full shrink-0 flex-wrap items-center text-sm"
      >
        <LanguageSwitch />
        <div className="ml-auto grid w-20 grid-cols-2">
          <ThemeSwitch />
          <ViewersButton />
        </div>
      </div>
    </header>
  );
}
