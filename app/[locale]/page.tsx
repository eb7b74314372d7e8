import { getTranslations, setRequestLocale } from 'next-intl/server';
import { FirstMinute } from '@/components/shelf/first-minute';
import { Shelf } from '@/components/shelf/shelf';
import { Page } from '@/components/shell/page';
import { EarlyScript } from '@/components/ui/early-script';
import { guideLanguage, type Locale } from '@/lib/i18n/locales';
import { shelf } from '@/lib/library/serve/door';
import { NEW_HERE } from '@/lib/progress/new-here';

export default async function ShelfPage({ params }: PageProps<'/[locale]'>) {
  const locale = (await params).locale as Locale;
  setRequestLocale(locale);
  const shows = (await shelf()).map((card) => {
    const { slug, title, languages, unit, numbering, numbers, formerly, accent, keys } = card;
    const language = guideLanguage(languages, locale);
    const about = { language, unit, numbering, numbers, formerly, accent, keys };
    return { slug, title: title[language] ?? slug, ...about };
  });
  const t = await getTranslations('own');
  const own = { add: t('add'), mine: t('mine'), fromFile: t('fromFile') };
  return (
    <Page>
      <EarlyScript code={NEW_HERE} />
      <Shelf shows={shows} own={own} firstMinute={<FirstMinute />} />
    </Page>
  );
}
