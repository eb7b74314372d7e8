'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { LOCALE_NAMES, LOCALES, type Locale, SHORT_LOCALE_NAMES } from '@/lib/i18n/locales';
import { rememberLocale } from '@/lib/i18n/remembered';

/**
 * The same page in another language of the interface. Each name has its column from the start, so that
 * none moves when the next one arrives.
 */
export function LanguageSwitch() {
  const locale = useLocale();
  const path = usePathname();
  const router = useRouter();
  const t = useTranslations('app');
  const choose = (chosen: Locale) => {
    rememberLocale(chosen);
    const { search, hash } = window.location;
    router.push(`/${chosen}${path.slice(locale.length + 1)}${search}${hash}`);
  };
  return (
    <nav aria-label={t('language')}>
      <ul className="grid w-[calc(7.5em+1.5rem)] grid-cols-[4fr_7fr_7fr]">
        {LOCALES.map((other) => (
          <li key={other}>
            <a
              href={`/${other}${path.slice(locale.length + 1)}`}
              lang={other}
              hrefLang={other}
              aria-label={LOCALE_NAMES[other]}
              aria-current={other === locale ? 'true' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                choose(other);
              }}
              className="flex min-h-11 items-center justify-center text-soft hover:text-ink aria-[current]:text-ink aria-[current]:underline aria-[current]:underline-offset-4"
            >
              {SHORT_LOCALE_NAMES[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
