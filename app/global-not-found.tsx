import './globals.css';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Document } from '@/components/shell/document';
import { LanguageLinks } from '@/components/shell/language-links';
import { LOCALES } from '@/lib/i18n/locales';

export const metadata: Metadata = { title: 'Kokomade' };

/** One answer to every address that is not there, in all languages, whatever might come to be there. */
export default async function NotFound() {
  const inAll = LOCALES.map((locale) => getTranslations({ locale, namespace: 'app' }));
  const said = (await Promise.all(inAll)).map((t) => t('notFound'));
  return (
    <Document lang="en">
      <main className="mx-auto max-w-2xl px-4 pt-10">
        <h1 className="text-4xl">Kokomade</h1>
        {LOCALES.map((locale, place) => (
          <p key={locale} lang={locale} className="mt-6">
            {said[place]}
          </p>
        ))}
        <LanguageLinks />
      </main>
    </Document>
  );
}
