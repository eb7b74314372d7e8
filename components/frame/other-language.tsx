'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useShow } from '../reading/show-context';

/** That a guide is written in another language, and in which. */
export function OtherLanguage() {
  const locale = useLocale();
  const { language } = useShow();
  const t = useTranslations('show');
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  return <p className="mt-2 text-soft">{t('otherLanguage', { language: name })}</p>;
}
