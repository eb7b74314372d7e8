'use client';

import { NextIntlClientProvider } from 'next-intl';
import { use, useEffect } from 'react';
import { routeAt } from '@/lib/addresses/route';
import { isLocale, LOCALES, type Locale } from '@/lib/i18n/locales';
import { preferredLocale } from '@/lib/i18n/remembered';
import { THEME_KEY } from './before-paint';
import { PageError } from './page-error';

const locale = localeHere();
/** What is said, in the language of the address. To be there before the component is shown. */
export const words = import(`@/lib/i18n/messages/${locale}.json`);

/** In place of a document that could not be drawn: what a page's error says. */
export function WholeError({ retry }: { retry: () => void }) {
  const messages = use(words).default;
  useEffect(dress, []);
  return (
    <NextIntlClientProvider locale={locale} messages={messages}>
      <main>
        <PageError retry={retry} isWhole />
      </main>
    </NextIntlClientProvider>
  );
}

function localeHere(): Locale {
  if (typeof window === 'undefined') return LOCALES[0];
  const [, first] = routeAt(window.location.pathname)?.path.split('/') ?? [];
  return isLocale(first) ? first : preferredLocale();
}

/** What the document that is gone had on it. */
function dress(): void {
  const root = document.documentElement;
  root.lang = locale;
  let theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  try {
    theme = localStorage.getItem(THEME_KEY) ?? theme;
  } catch {}
  root.dataset.theme = theme;
}
