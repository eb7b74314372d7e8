/** The languages of the interface by their own names, the first for whom none of them fits. */
export const LOCALE_NAMES = {
  en: 'English',
  ja: '日本語',
  ko: '한국어',
} as const;

export type Locale = keyof typeof LOCALE_NAMES;

export const LOCALES = Object.keys(LOCALE_NAMES) as [Locale, ...Locale[]];

/** As they stand in the head of every page, where there is little room. */
export const SHORT_LOCALE_NAMES: Readonly<Record<Locale, string>> = { ...LOCALE_NAMES, en: 'EN' };

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The language in which a guide is read: the interface's where the guide has it, else its first. */
export function guideLanguage(languages: readonly string[], locale: Locale): string {
  return (
    languages.find((language) => language === locale) ??
    languages.find((language) => language.split('-')[0] === locale) ??
    languages[0] ??
    locale
  );
}
