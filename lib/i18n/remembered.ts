import { isLocale, LOCALES, type Locale } from './locales';

const KEY = 'kokomade:language';

/** Keeps the chosen language on this device; where it cannot be kept it is chosen anew each time. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {}
}

/** The language chosen before, else the first of the browser's that the interface speaks. */
export function preferredLocale(): Locale {
  const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
  try {
    wanted.unshift(localStorage.getItem(KEY) ?? '');
  } catch {}
  return wanted.find(isLocale) ?? LOCALES[0];
}
