import type { Id } from '@/lib/guide/names';
import type { Key } from '../guide/keys';
import { BASE_PATH, ENDS_WITH_SLASH } from './base-path.mjs';

/**
 * A page of the app, for Next's own links and router, which add the base path themselves. It is no text,
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

/** The pages of a show. What a page shows is in its query, so that pages are shells. */
export function showRoutes<Room extends string>(locale: string, slug: string) {
  const show = `/${locale}/${slug}`;
  const at = (rest: string): Route => ({ path: show + rest });
  return {
    show: at(''),
    room: (room: Room) => at(`/${room}`),
    thing: (id: Id) => at(`/things#thing-${id}`),
    recap: (key: Key) => at(`/recap?key=${key}`),
    person: (id: Id) => at(`/person?who=${id}`),
  };
}

/** The page at `path` (as Next's `usePathname` says it, and what follows) in another language. */
export function inLanguage(path: string, locale: string): Route {
  return { path: path.replace(/^\/[^/?#]*/, `/${locale}`) };
}

/** Whether Next's `usePathname` says that one is on a page. */
export function isAt({ path }: Route, pathname: string): boolean {
  return pathname.replace(/\/$/, '') === path;
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
