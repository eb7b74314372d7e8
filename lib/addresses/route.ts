import type { Id } from '@/lib/guide/names';
import type { Key } from '../guide/keys';
import { BASE_PATH, ENDS_WITH_SLASH } from './base-path.mjs';
import { OWN_SHELL, ownSlug } from './own-show';

/**
 * A page of the app, for our links and Next's router, which adds the base path itself. It is no text,
 * so that nothing else can take it: a plain link, a request and the worker take its `addressOf`.
 */
export interface Route {
  readonly path: string;
}

/** The page that leads to the shelf in the viewer's language. */
export const FIRST_PAGE: Route = { path: '/' };

export const shelfRoute = (locale: string): Route => ({ path: `/${locale}` });

export const safetyRoute = (locale: string): Route => ({ path: `/${locale}/about/safety` });

export const importRoute = (locale: string): Route => ({ path: `/${locale}/import` });

/** Where shows of the viewer's own are made and opened. */
export const ownRoute = (locale: string): Route => ({ path: `/${locale}/${OWN_SHELL}` });

/** In the query of a link that somebody shares: the entry as of which it opens the guide. */
export const AS_OF = 'as-of';

/**
 * The pages of a show. What a page shows is in its query, so that pages are shells; the show itself, too,
 * where it is the viewer's own.
 */
export function showRoutes<Room extends string>(locale: string, show: string) {
  const own = ownSlug(show);
  const at = (page: string, query = '', hash = ''): Route => {
    const asked = [own && `show=${own}`, query].filter(Boolean).join('&');
    return { path: `/${locale}/${own ? OWN_SHELL : show}${page}${asked && `?${asked}`}${hash}` };
  };
  return {
    show: at(''),
    room: (room: Room) => at(`/${room}`),
    thing: (id: Id) => at('/things', '', `#thing-${id}`),
    recap: (key: Key) => at('/recap', `key=${key}`),
    /** For others: no further than this entry, and than they are. */
    asOf: (key: Key) => at('', `${AS_OF}=${key}`),
    recapAsOf: (key: Key) => at('/recap', `key=${key}&${AS_OF}=${key}`),
    person: (id: Id) => at('/person', `who=${id}`),
    mapAround: (id: Id) => at('/relationships', `who=${id}`),
    /** Where an entry of one's own is written. */
    write: (key: Key) => at('/recap', `key=${key}&write`),
  };
}

/** The page at `path` (as Next's `usePathname` says it, and what follows) in another language. */
export function inLanguage(path: string, locale: string): Route {
  return { path: path.replace(/^\/[^/?#]*/, `/${locale}`) };
}

/** The page of another show at the place of this one's (as `inLanguage` has it). */
export function inShow(path: string, slug: string): Route {
  return { path: path.replace(/^(\/[^/?#]*)\/[^/?#]*/, `$1/${slug}`) };
}

/** Whether Next's `usePathname` says that one is on a page. */
export function isAt({ path }: Route, pathname: string): boolean {
  return pathname.replace(/\/$/, '') === path.replace(/[?#].*/, '');
}

/** The whole address of a page, base path included. */
export function addressOf({ path }: Route): string {
  const [page = '/'] = path.split(/[?#]/);
  const end = ENDS_WITH_SLASH && !page.endsWith('/') ? '/' : '';
  return BASE_PATH + page + end + path.slice(page.length);
}

/** The page at the path of a whole address, with or without a '/' at its end; undefined outside of the app. */
export function routeAt(pathname: string): Route | undefined {
  if (!`${pathname}/`.startsWith(`${BASE_PATH}/`)) return undefined;
  return { path: pathname.slice(BASE_PATH.length).replace(/\/$/, '') || '/' };
}
