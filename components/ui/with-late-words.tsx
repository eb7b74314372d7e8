'use client';

import { NextIntlClientProvider } from 'next-intl';
import type { ComponentType } from 'react';
import { lateWords } from '@/lib/i18n/late-words';
import type { Locale } from '@/lib/i18n/locales';

/**
 * Code that is fetched when it is asked for, and with it the words that no page has from the start, in
 * the language of the document. For `lazyComponent`.
 */
export function withLateWords<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): () => Promise<ComponentType<Props>> {
  return async () => {
    const locale = document.documentElement.lang as Locale;
    const [Component, messages] = await Promise.all([load(), lateWords(locale)]);
    // biome-ignore lint/correctness/noComponentHookFactories: made once, when its code has come
    return function WithLateWords(props: Props) {
      return (
        <NextIntlClientProvider locale={locale} messages={messages}>
          <Component {...props} />
        </NextIntlClientProvider>
      );
    };
  };
}
