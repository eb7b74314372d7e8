import { getRequestConfig } from 'next-intl/server';
import { isLocale, LOCALES } from './locales';

/** What next-intl asks for each request: the messages of the address's language. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isLocale(requested) ? requested : LOCALES[0];
  return { locale, timeZone: 'UTC', messages: (await import(`./messages/${locale}.json`)).default };
});
