import { getTranslations, setRequestLocale } from 'next-intl/server';
import proof from '@/app/[locale]/about/safety/proof.json';
import { Page } from '@/components/shell/page';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/i18n/locales';

/** What is promised, how it is tested, what is not promised, and how to report a leak. */
export default async function SafetyPage({ params }: PageProps<'/[locale]/about/safety'>) {
  const locale = (await params).locale as Locale;
  setRequestLocale(locale);
  const t = await getTranslations('safety');
  return (
    <Page>
      <article className="max-w-2xl">
        <h1 className="text-4xl">{t('title')}</h1>
        <p className="mt-5 text-lg">{t('promise')}</p>
        <p className="mt-4">{t('how')}</p>
        <p className="mt-4">{t('kept')}</p>
        <Section title={t('tested')}>
          <p>{t('worlds', { pairs: proof.pairs })}</p>
          <p className="mt-4">{t('faults', { mutants: proof.mutants })}</p>
        </Section>
        <Section title={t('limits')}>
          <ul className="flex flex-col gap-3">
            <li>{t('address')}</li>
            <li>{t('sources')}</li>
            <li>{t('wrong')}</li>
          </ul>
        </Section>
        <Section title={t('report')}>
          <p>{t('reportHow')}</p>
        </Section>
      </article>
    </Page>
  );
}
