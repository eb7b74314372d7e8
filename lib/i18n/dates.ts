/** A date such as 2025-10-16 as one writes it out in a language, the same wherever the reader is. */
export function longDate(date: string, locale: string): string {
  return new Date(date).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}
