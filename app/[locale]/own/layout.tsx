import { setRequestLocale } from 'next-intl/server';
import { OwnShow } from '@/components/shell/own-show';
import type { Locale } from '@/lib/i18n/locales';

/** The same pages as those of a show that is served, around a show that lies on the device. */
export default async function OwnLayout({ params, children }: LayoutProps<'/[locale]/own'>) {
  setRequestLocale((await params).locale as Locale);
  return <OwnShow>{children}</OwnShow>;
}
