import { readFileSync } from 'node:fs';
import { LOCALES } from '../lib/i18n/locales';
import type en from '../lib/i18n/messages/en.json';

/** What the interface says, in each of its languages. */
export const MESSAGES = LOCALES.map((locale) => {
  const text = readFileSync(`lib/i18n/messages/${locale}.json`, 'utf8');
  return { locale, said: JSON.parse(text) as typeof en };
});
