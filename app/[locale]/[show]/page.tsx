import { setRequestLocale } from 'next-intl/server';
import { AboutShow } from '@/components/home/about-show';
import { ShowHome } from '@/components/home/show-home';
import { guideLanguage, type Locale } from '@/lib/i18n/locales';
import { showCard } from '@/lib/library/serve/door';

export default async function ShowPage({ params }: PageProps<'/[locale]/[show]'>) {
  const { show, locale } = await params;
  setRequestLocale(locale as Locale);
  const card = await showCard(show);
  if (!card) return null;
  const { network, countries, released, links } = card;
  const language = guideLanguage(card.languages, locale as Locale);
  const also = new Set(card.also.flatMap((titles) => titles[language] ?? []));
  return (
    <>
      <ShowHome />
      <AboutShow also={[...also]} {...{ network, countries, released, links }} />
    </>
  );
}
