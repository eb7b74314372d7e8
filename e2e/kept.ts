import type { Page } from '@playwright/test';
import { expect, FLAGSHIP_SHOW as SHOW } from './test';

interface Kept {
  cache: string;
  path: string;
  text: string;
}

/** Everything in the caches of this origin. */
export function kept(page: Page): Promise<Kept[]> {
  return page.evaluate(async () => {
    const all: Kept[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const { pathname, search } = new URL(request.url);
        const text = (await (await cache.match(request))?.text()) ?? '';
        all.push({ cache: name, path: pathname + search, text });
      }
    }
    return all;
  });
}

export const entriesOf = (all: Kept[]) =>
  all.filter(({ cache }) => cache.startsWith('kokomade:entries:'));

/** Waits until the worker is there, with the pages of the show, and the device keeps these recaps. */
export async function keptUpTo(page: Page, position: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.clock.fastForward(3000);
      const paths = (await kept(page)).map(({ path }) => path);
      const has = (part: string) => paths.some((path) => path.includes(part));
      return [
        await page.evaluate(() => Boolean(navigator.serviceWorker.controller)),
        has(`/${SHOW}/relationships`),
        has(`/${position}/facts.json`),
        has('/premise/recap.json'),
      ];
    })
    .toEqual([true, true, true, true]);
}
