import type { Messages } from 'next-intl';
import type { Locale } from './locales';

/** What no page says before it is asked for something: these messages stay out of every page's payload. */
export const LATE = [
  'files',
  'finished',
  'imports',
  'own',
  'share',
  'writing',
] as const satisfies readonly (keyof Messages)[];

/** All messages of a language, when they are asked for. */
export async function lateWords(locale: Locale): Promise<Messages> {
  return (await import(`./messages/${locale}.json`)).default;
}
