import { isLocale } from '../i18n/locales';

/** The pages of a show, by what follows its address: what a folder of routes is, is known from the build. */
declare const ROOMS: readonly string[];

/**
 * The pages that are kept for a visit to this one: the show's own and the shelf, in its language. None
 * for what is no page.
 */
export function shellsOf(pathname: string): string[] {
  const [, locale, show, ...rest] = pathname.split('/');
  if (pathname === '/') return ['/'];
  if (!isLocale(locale)) return [];
  const shelf = ['/', `/${locale}`];
  if (!show) return shelf;
  if (show === 'about') return [...shelf, [shelf[1], show, ...rest].join('/')];
  return [...shelf, ...ROOMS.map((room) => `/${locale}/${show}${room}`)];
}

/** The address under which a page is kept: what is in its query is for the page alone. */
export function shellAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + (pathname === '/' ? pathname : pathname.replace(/\/$/, ''));
}

/** Whether all code that a page names is among these files: whether it is of this build. */
export function isOfBuild(html: string, files: ReadonlySet<string>): boolean {
  const named = html.match(/static\/chunks\/[\w.~/-]+\.(?:js|css)/g) ?? [];
  return named.length > 0 && named.every((name) => files.has(`/_next/${name}`));
}
