'use client';

import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';

type Words = NonNullable<ComponentProps<typeof NextIntlClientProvider>['messages']>;

/** Words of the interface that are sent with some pages alone. */
export function MoreWords({ words, children }: { words: Partial<Words>; children: ReactNode }) {
  const messages = { ...useMessages(), ...words };
  return (
    <NextIntlClientProvider locale={useLocale()} messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}
