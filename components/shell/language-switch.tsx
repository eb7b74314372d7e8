'use client';

import { usePathname } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { addressOf, inLanguage } from '@/lib/addresses/route';
import { LOCALE_NAMES, LOCALES, type Locale, SHORT_LOCALE_NAMES } from '@/lib/i18n/locales';
import { rememberLocale } from '@/lib/i18n/remembered';
import { useGo } from '../ui/use-go';

/** As wide as a name is in most faces, and a little air. */
const widthOf = (locale: Locale) => {
  const width = Array.from(SHORT_LOCALE_NAMES[locale]).reduce(
    (sum, sign) => sum + (sign < '\u2e80' ? 0.75 : 1),
    0,
  );
  return `calc(${width}em + 0.5rem)`;
};
const WIDTHS = LOCALES.map(widthOf);
/** As wide as all of them are. */
export const LANGUAGES_WIDTH = `calc(${WIDTHS.join(' + ')})`;

/**
 * The same page in another language of the interface. Each name has its column from the start, so that
 * none moves when the next one arrives.
 */
export function LanguageSwitch() {
  const locale = useLocale();
  const path = usePathname();
  const go = useGo();
  const t = useTranslations('app');
  const choose = (chosen: Locale) => {
    rememberLocale(chosen);
    const { search, hash } = window.location;
    go(inLanguage(path + search + hash, chosen));
  };
  return (
    <nav aria-label={t('language')}>
      <ul className="grid" style={{ gridTemplateColumns: WIDTHS.join(' ') }}>
        {LOCALES.map((other) => (
          <li key={other}>
            <a
              href={addressOf(inLanguage(path, other))}
              lang={other}
              hrefLang={other}
              aria-label={LOCALE_NAMES[other]}
              aria-current={other === locale ? 'true' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                choose(other);
              }}
              className="once-painted flex min-h-11 items-center justify-center text-soft hover:text-ink aria-[current]:text-ink aria-[current]:underline aria-[current]:underline-offset-4"
            >
              {SHORT_LOCALE_NAMES[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
