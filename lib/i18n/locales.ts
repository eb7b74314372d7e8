/** The languages of the interface, the first for whom none of them fits. */
export const LOCALES = ['en', 'ja', 'ko'] as const;
export type Locale = (typeof LOCALES)[number];

export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  ja: '日本語',
  ko: '한국어',
};

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
