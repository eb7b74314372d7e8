import { useLocale, useTranslations } from 'next-intl';
import { longDate } from '@/lib/i18n/dates';
import { DOT } from '../ui/dot';

interface AboutShowProps {
  /** Other titles, in the language of the guide. */
  also: readonly string[];
  network?: string;
  /** ISO 3166-1. */
  countries: readonly string[];
  /** ISO 8601. */
  released?: string;
  links: readonly { label: string; url: string }[];
}

/** What is true of a show at every position. */
export function AboutShow({ also, network, countries, released, links }: AboutShowProps) {
  const locale = useLocale();
  const t = useTranslations('about');
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const facts = [
    network,
    released && longDate(released, locale),
    ...countries.map((code) => regions.of(code)),
  ].filter(Boolean);
  if (also.length + facts.length + links.length === 0) return null;
  return (
    <aside
      aria-label={t('title')}
      className="mt-16 mb-8 max-w-2xl border-t border-hair pt-5 text-soft [overflow-wrap:anywhere]"
    >
      {facts.length > 0 && <p>{facts.join(DOT)}</p>}
      {also.length > 0 && (
        <p className="mt-2 [word-break:keep-all]">{t('also', { titles: also.join(DOT) })}</p>
      )}
      {links.length > 0 && (
        <>
          <ul className="mt-2 flex flex-wrap gap-x-5">
            {links.map(({ label, url }) => (
              <li key={url}>
                <a href={url} rel="noreferrer" className="underline underline-offset-4">
                  {label}
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-1">{t('away')}</p>
        </>
      )}
    </aside>
  );
}
