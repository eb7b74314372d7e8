import { setRequestLocale } from 'next-intl/server';
import { Shelf } from '@/components/shelf/shelf';
import { Page } from '@/components/shell/page';
import { guideLanguage, type Locale } from '@/lib/i18n/locales';
import { shelf } from '@/lib/library/serve/door';

export default async function ShelfPage({ params }: PageProps<'/[locale]'>) {
  const locale = (await params).locale as Locale;
  setRequestLocale(locale);
  const shows = (await shelf()).map(({ slug, title, languages, unit, formerly, accent, keys }) => ({
    slug,
    formerly,
    title: title[guideLanguage(languages, locale)] ?? slug,
    language: guideLanguage(languages, locale),
    unit,
    accent,
    keys,
  }));
  return (
    <Page>
      <Shelf shows={shows} />
    </Page>
  );
}
