import type { Page } from '@playwright/test';

export interface Looking {
  /** Where the app is served: it stands in no record. */
  address: string;
  /** Elements that are left out, as if they were not there; with them goes what carries them in scripts. */
  without?: string;
}

/**
 * All that there is to see, hear and read on a page: DOM, text, accessibility tree, title, address,
 * storage, cookies, history, focus, and the boxes of all elements.
 */
export async function look(page: Page, { address, without }: Looking): Promise<string> {
  await page.mouse.move(0, 0);
  if (without) await page.addStyleTag({ content: `${without} { display: none !important }` });
  const parts = [
    without ? await page.evaluate(domWithout, `${without}, ${CARRIERS}`) : await page.content(),
    await page.locator('body').innerText(),
    // Behind an open dialog nothing is heard.
    await page.locator('body, dialog[open]').last().ariaSnapshot(),
    await page.title(),
    page.url(),
    await page.evaluate(heldAndDrawn, without),
  ];
  return parts.map((part) => settledWords(part.replaceAll(address, ''))).join('\n\n');
}

/** Without what only tells when and in which order things came. */
function settledWords(part: string): string {
  return (
    part
      // Code is fetched at a page's rest, and stays in the head: what came is in the record of it.
      .replace(SCRIPT, '')
      // Next keeps the titles of pages that were left, some of them: not one that a room has given.
      .replace(OWN_TITLE, '')
      // React numbers the labels of what comes and goes.
      .replace(/_r_\w+_/g, '_r_')
      // Next announces a page by its title, or by its heading, or a moment later.
      .replace(/^- alert.*$/gm, '')
  );
}

const OWN_TITLE = /<title>[^<·]*(?:· )?Kokomade<\/title>/g;
const SCRIPT = /<script src="[^"]*"(?: async="")?><\/script>/g;

/** What brings the props of the elements of a page, and the policy with the hashes of that. */
const CARRIERS = 'script:not([src]), meta[http-equiv]';

/** Runs in the page. */
function domWithout(left: string): string {
  const root = document.documentElement.cloneNode(true) as Element;
  for (const element of root.querySelectorAll(left)) element.remove();
  return root.outerHTML;
}

/** Runs in the page: what its origin and its history hold, where the focus is, and where everything is drawn. */
function heldAndDrawn(without?: string): string {
  const elements = Array.from(document.querySelectorAll('body, body *'));
  const drawn = elements.filter((element) => !without || !element.closest(without));
  const boxes = drawn.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.tagName, x, y, width, height].join(' ');
  });
  const focused = (document.activeElement?.cloneNode(false) as Element | undefined)?.outerHTML;
  const held = [
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
    history.state,
    focused,
  ];
  return JSON.stringify([...held, boxes], null, 1);
}

/**
 * What the page's origin keeps in caches and databases: their names, and the bytes of the caches, but
 * for those of pages. They come in their own time; what they hold is in the record of what was received.
 */
export async function keptBy(page: Page, { address }: Looking): Promise<string> {
  const kept = await page.evaluate(async () => {
    const places = await caches.keys();
    const files = await Promise.all(
      places
        .filter((place) => !/:shells:|^serwist-precache-/.test(place))
        .map(async (place) => {
          const cache = await caches.open(place);
          const requests = await cache.keys();
          return Promise.all(
            requests.map(
              async ({ url }) => `${place} ${url} ${await (await cache.match(url))?.text()}`,
            ),
          );
        }),
    );
    const databases = (await indexedDB.databases?.()) ?? [];
    return [...places, ...files.flat(), ...databases.map(({ name }) => String(name))].sort();
  });
  return kept.join('\n').replaceAll(address, '');
}
