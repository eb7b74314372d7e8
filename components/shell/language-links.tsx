import { addressOf, shelfRoute } from '@/lib/addresses/route';
import { LOCALE_NAMES, LOCALES } from '@/lib/i18n/locales';

/** The shelf in each language of the interface. */
export function LanguageLinks() {
  return (
    <ul className="mt-6 flex flex-wrap gap-x-6">
      {LOCALES.map((locale) => (
        <li key={locale}>
          <a
            href={addressOf(shelfRoute(locale))}
            lang={locale}
            hrefLang={locale}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {LOCALE_NAMES[locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}
