import './globals.css';
import type { Metadata } from 'next';
import { Document } from '@/components/shell/document';
import { LanguageLinks } from '@/components/shell/language-links';
import en from '@/lib/i18n/messages/en.json';
import ja from '@/lib/i18n/messages/ja.json';
import ko from '@/lib/i18n/messages/ko.json';

export const metadata: Metadata = { title: 'Kokomade' };

/** One answer to every address that is not there, in all languages, whatever might come to be there. */
export default function NotFound() {
  return (
    <Document lang="en">
      <main className="mx-auto max-w-2xl px-4 pt-10">
        <h1 className="text-4xl">Kokomade</h1>
        {Object.entries({ en, ja, ko }).map(([lang, { app }]) => (
          <p key={lang} lang={lang} className="mt-6">
            {app.notFound}
          </p>
        ))}
        <LanguageLinks />
      </main>
    </Document>
  );
}
