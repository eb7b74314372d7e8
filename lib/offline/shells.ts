import { CODE } from '../addresses/app-files.mjs';
import {
  addressOf,
  FIRST_PAGE,
  type Route,
  routeAt,
  shelfRoute,
  showRoutes,
} from '../addresses/route';
import { isLocale } from '../i18n/locales';

/** The pages of a show, by what follows its address: what a folder of routes is, is known from the build. */
declare const PAGES_OF_SHOW: readonly string[];

/**
 * The addresses of the pages that are kept for a visit to this one: the show's own and the shelf, in its
 * language. None for what is no page.
 */
export function shellsOf(pathname: string): string[] {
  const route = routeAt(pathname);
  return route ? routesAround(route).map(addressOf) : [];
}

function routesAround(route: Route): Route[] {
  if (route.path === FIRST_PAGE.path) return [FIRST_PAGE];
  const [, locale, show] = route.path.split('/');
  if (!isLocale(locale)) return [];
  const shelf = [FIRST_PAGE, shelfRoute(locale)];
  if (!show) return shelf;
  if (BESIDE_SHOWS.includes(show)) return [...shelf, route];
  const pages = showRoutes(locale, show);
  return [...shelf, pages.show, ...PAGES_OF_SHOW.map(pages.room)];
}

/** What stands where a show's slug does, and is none. */
const BESIDE_SHOWS = ['about', 'import'];

/** The address under which a page is kept: what is in its query is for the page alone. */
export function shellAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  const route = routeAt(pathname);
  return origin + (route ? addressOf(route) : pathname);
}

/** Whether it is a page of the app, of whatever build. */
export function isOfApp(html: string): boolean {
  return html.includes(`"${CODE}/chunks/`);
}

/** Whether all code that a page names is among these files: whether it is of this build. */
export function isOfBuild(html: string, files: ReadonlySet<string>): boolean {
  const named = html.match(/static\/chunks\/[\w.~/-]+\.(?:js|css)/g) ?? [];
  return named.length > 0 && named.every((name) => files.has(name.replace('static', CODE)));
}
