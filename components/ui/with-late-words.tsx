'use client';

import { NextIntlClientProvider, useLocale } from 'next-intl';
import { type ComponentType, use } from 'react';
import { lateWords } from '@/lib/i18n/late-words';
import type { Locale } from '@/lib/i18n/locales';

const asked = new Map<Locale, ReturnType<typeof lateWords>>();

/** One promise for each language, as React wants it; what failed is asked for anew. */
function wordsOf(locale: Locale) {
  const words = asked.get(locale) ?? lateWords(locale);
  asked.set(locale, words);
  words.catch(() => asked.delete(locale));
  return words;
}

/**
 * Code that is fetched when it is asked for, and with it the words that no page has from the start, in
 * the language of the document, and in the next one when that changes. For `lazyComponent`.
 */
export function withLateWords<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): () => Promise<ComponentType<Props>> {
  return async () => {
    const [Component] = await Promise.all([
      load(),
      wordsOf(document.documentElement.lang as Locale),
    ]);
    // biome-ignore lint/correctness/noComponentHookFactories: made once, when its code has come
    return function WithLateWords(props: Props) {
      const locale = useLocale();
      return (
        <NextIntlClientProvider locale={locale} messages={use(wordsOf(locale))}>
          <Component {...props} />
        </NextIntlClientProvider>
      );
    };
  };
}
