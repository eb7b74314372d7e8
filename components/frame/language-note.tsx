'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useShow } from '../reading/show-context';

/** Said where the guide lacks the interface's language. */
export function LanguageNote() {
  const locale = useLocale();
  const { language } = useShow();
  const t = useTranslations('show');
  if (language.split('-')[0] === locale) return null;
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  return <p className="mt-2 text-soft">{t('otherLanguage', { language: name })}</p>;
}
