import { setRequestLocale } from 'next-intl/server';
import { Shelf } from '@/components/shelf/shelf';
import { Page } from '@/components/shell/page';
import { guideLanguage, type Locale } from '@/lib/i18n/locales';
import { shelf } from '@/lib/library/serve/door';

export default async function ShelfPage({ params }: PageProps<'/[locale]'>) {
  const locale = (await params).locale as Locale;
  setRequestLocale(locale);
  const shows = (await shelf()).map((card) => {
    const { slug, title, languages, unit, numbering, numbers, formerly, accent, keys } = card;
    const language = guideLanguage(languages, locale);
    const about = { language, unit, numbering, numbers, formerly, accent, keys };
    return { slug, title: title[language] ?? slug, ...about };
  });
  return (
    <Page>
      <Shelf shows={shows} />
    </Page>
  );
}
