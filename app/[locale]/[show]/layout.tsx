import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { LateMoved } from '@/components/frame/late-moved';
import { OtherLanguage } from '@/components/frame/other-language';
import { Preload } from '@/components/frame/preload';
import { PremiseWithoutScript } from '@/components/frame/premise-without-script';
import { ShowFrame } from '@/components/frame/show-frame';
import { ShowTitle } from '@/components/frame/show-title';
import { ShowProvider } from '@/components/reading/show-context';
import { Page } from '@/components/shell/page';
import { accentShades } from '@/components/ui/accent';
import { guideLanguage, type Locale } from '@/lib/i18n/locales';
import { premise, showCard, showNow, showParams } from '@/lib/library/serve/door';

export const dynamicParams = false;
export const generateStaticParams = showParams;

export async function generateMetadata({
  params,
}: LayoutProps<'/[locale]/[show]'>): Promise<Metadata> {
  const { locale, show } = await params;
  const card = await showCard(show);
  const title = card?.title[guideLanguage(card.languages, locale as Locale)];
  // seam: metadata
  return title ? { title: `${title} · Kokomade` } : {};
}

export default async function ShowLayout({ params, children }: LayoutProps<'/[locale]/[show]'>) {
  const { locale, show } = await params;
  setRequestLocale(locale as Locale);
  const card = await showCard(show);
  const now = card ? undefined : await showNow(show);
  if (now) {
    const title = now.title[guideLanguage(now.languages, locale as Locale)] ?? now.slug;
    return (
      <Page>
        <LateMoved slug={now.slug} title={title} />
      </Page>
    );
  }
  if (!card) notFound();
  const language = guideLanguage(card.languages, locale as Locale);
  const start = await premise(show, language);
  const title = card.title[language] ?? show;
  const { unit, numbering, numbers, formerly } = card;
  return (
    <ShowProvider
      show={{ slug: show, title, language, unit, numbering, numbers, formerly }}
      keys={card.keys}
    >
      <Preload guide={{ show, language }} locale={locale} />
      <Page style={accentShades(card.accent)} isWide>
        <ShowTitle />
        <ShowFrame
          before={
            <>
              <OtherLanguage language={language} />
              {start && <PremiseWithoutScript premise={start} language={language} />}
            </>
          }
        >
          {children}
        </ShowFrame>
      </Page>
    </ShowProvider>
  );
}
