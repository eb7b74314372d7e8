import { getMessages, setRequestLocale } from 'next-intl/server';
import { Suspense } from 'react';
import { MoreWords } from '@/components/shell/more-words';
import { OwnShow } from '@/components/shell/own-show';
import type { Locale } from '@/lib/i18n/locales';

/** The same pages as those of a show that is served, around a show that lies on the device. */
export default async function OwnLayout({ params, children }: LayoutProps<'/[locale]/own'>) {
  setRequestLocale((await params).locale as Locale);
  const { own, writing } = await getMessages();
  return (
    <MoreWords words={{ own, writing }}>
      <Suspense>
        <OwnShow>{children}</OwnShow>
      </Suspense>
    </MoreWords>
  );
}
