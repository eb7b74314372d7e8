import type { Page } from '@playwright/test';
import { settled } from './test';

export interface Walk {
  /** Where the app is served. */
  address: string;
  language: string;
  show: string;
  /** Recaps to ask for, finished or not, there or not. */
  keys: readonly string[];
}

/**
 * Goes to every page and opens every control that somebody may use without finishing an episode or
 * looking ahead; returns what there was to see and read: DOM, text, accessibility tree, titles,
 * addresses, storage, caches, and the boxes of all elements.
 */
export async function walk(page: Page, { address, language, show, keys }: Walk): Promise<string[]> {
  const seen: string[] = [];
  const look = async () => {
    await page.mouse.move(0, 0);
    const parts = [
      await page.content(),
      await page.locator('body').innerText(),
      await page.locator('body').ariaSnapshot(),
      await page.title(),
      page.url(),
      await page.evaluate(heldAndDrawn),
    ];
    seen.push(...parts.map((part) => part.replaceAll(address, '')));
  };
  const home = `/${language}/${show}`;
  const open = async (path: string) => {
    await page.goto(address + path);
    await settled(page);
    // The map comes in a file of its own.
    if (path.endsWith('/relationships')) await page.locator('main svg[role=img]').waitFor();
    await look();
  };

  await page.goto(`${address}/${language}`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.getByRole('main').getByRole('listitem').first().waitFor();
  await look();
  await page.goto(`${address}/${language}/about/safety`);
  await page.getByRole('article').waitFor();
  await look();
  const rooms = ['/people', '/relationships', '/questions', '/secrets', '/things'];
  for (const path of ['', ...rooms, '/recap?key=premise']) {
    await open(home + path);
    for (const link of await page.getByRole('main').getByRole('link').all()) await link.hover();
  }
  for (const key of [...keys, 's09e09', 'nonsense']) await open(`${home}/recap?key=${key}`);
  await open(`${home}/people`);
  const people = await page.locator('main a[href*="person?who="]').all();
  const addresses = await Promise.all(people.map((link) => link.getAttribute('href')));
  await people[0]?.click();
  await page.getByRole('dialog').waitFor();
  await look();
  for (const path of [...addresses, `${home}/person?who=nobody`]) await open(path ?? '');
  await open(home);
  await page.locator('[aria-haspopup=dialog]').last().click();
  await page.getByRole('dialog').waitFor();
  await look();
  await page.goto(address + home);
  await page.waitForFunction(isAllKept);
  seen.push((await page.evaluate(keptEntries)).join('\n'));
  return seen;
}

/** Runs in the page: whether the recap of every entry that the device keeps is kept too. */
async function isAllKept(): Promise<boolean> {
  const names = (await caches.keys()).filter((name) => name.startsWith('kokomade:entries:'));
  const counts = await Promise.all(
    names.map(async (name) => {
      const paths = (await (await caches.open(name)).keys()).map(({ url }) => url);
      const count = (file: string) => paths.filter((path) => path.includes(file)).length;
      return [count('facts.json'), count('recap.json')] as const;
    }),
  );
  return counts.length > 0 && counts.every(([facts, recaps]) => facts > 0 && facts === recaps);
}

/** Runs in the page: the entries that the device keeps. */
async function keptEntries(): Promise<string[]> {
  const kept: string[] = [];
  for (const name of (await caches.keys()).filter((one) => one.includes(':entries:'))) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname, search } = new URL(request.url);
      kept.push(`${name} ${pathname}${search} ${await (await cache.match(request))?.text()}`);
    }
  }
  return kept.sort();
}

/** Runs in the page: what its origin holds, and where everything is drawn. */
async function heldAndDrawn(): Promise<string> {
  const boxes = Array.from(document.querySelectorAll('*'), (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.tagName, x, y, width, height].join(' ');
  });
  const names = await caches.keys();
  return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, names, boxes], null, 1);
}
