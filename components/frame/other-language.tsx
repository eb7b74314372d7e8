import { useLocale, useTranslations } from 'next-intl';

/** That a guide is written in another language than the interface, and in which. On the page as served: it moves nothing. */
export function OtherLanguage({ language }: { language: string }) {
  const locale = useLocale();
  const t = useTranslations('show');
  if (language.split('-')[0] === locale) return null;
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  return <p className="mt-2 text-soft">{t('otherLanguage', { language: name })}</p>;
}
