/** A date such as 2025-10-16 as one writes it out in a language, the same wherever the reader is. */
export function longDate(date: string, locale: string): string {
  return new Date(date).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}

const DAY = 24 * 60 * 60 * 1000;

/** "today", "3 days ago", "2 weeks ago": in the largest unit of which there is at least one. */
export function agoInWords(at: number, now: number, locale: string): string {
  const days = Math.max(0, Math.floor((now - at) / DAY));
  const words = new Intl.RelativeTimeFormat(locale, { numeric: days < 7 ? 'auto' : 'always' });
  if (days >= 365) return words.format(-Math.floor(days / 365), 'year');
  if (days >= 60) return words.format(-Math.floor(days / 30), 'month');
  if (days >= 7) return words.format(-Math.floor(days / 7), 'week');
  return words.format(-days, 'day');
}
