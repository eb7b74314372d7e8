import { NextIntlClientProvider } from 'next-intl';
import { getMessages, setRequestLocale } from 'next-intl/server';
import { ImportPage } from '@/components/imports/import-page';
import { importShow } from '@/components/imports/import-show';
import { Page } from '@/components/shell/page';
import type { Locale } from '@/lib/i18n/locales';
import { shelf } from '@/lib/library/serve/door';

export default async function Import({ params }: PageProps<'/[locale]/import'>) {
  const locale = (await params).locale as Locale;
  setRequestLocale(locale);
  const { safety, offline, ...messages } = await getMessages();
  const shows = (await shelf()).map((card) => importShow(card, locale));
  return (
    <NextIntlClientProvider messages={messages}>
      <Page>
        <ImportPage shows={shows} />
      </Page>
    </NextIntlClientProvider>
  );
}
