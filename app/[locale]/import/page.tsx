import { NextIntlClientProvider } from 'next-intl';
import { getMessages, setRequestLocale } from 'next-intl/server';
import { ImportPage } from '@/components/imports/import-page';
import { Page } from '@/components/shell/page';
import { guideLanguage, type Locale } from '@/lib/i18n/locales';
import { type ShowCard, shelf } from '@/lib/library/serve/door';

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

/** What a file may call a show: of `show.yaml` and the list of keys alone. */
function importShow(card: ShowCard, locale: Locale) {
  const { slug, title, also, netflix = {}, languages, unit, ids, released, keys } = card;
  const { numbering, numbers } = card;
  const language = guideLanguage(languages, locale);
  const titles = [
    ...Object.values(title),
    ...also.flatMap(Object.values),
    ...Object.values(netflix),
  ];
  return {
    ...{ slug, languages, language, unit, ids, keys, numbering, numbers },
    title: title[language] ?? slug,
    titles: [...new Set<string>(titles)],
    year: released ? Number(released.slice(0, 4)) : undefined,
  };
}
