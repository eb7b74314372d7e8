import {
  type BrowserContext,
  test as base,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { stored } from './stored';
import { inAnyLanguage } from './words';

/** What a visit starts from. */
export interface Start {
  show?: string;
  position: string;
  /** When they said so, in milliseconds since 1970. */
  at?: number;
}

export const FLAGSHIP_SHOW = 'romantics-anonymous';
export const PROGRESS = 'kokomade:progress';

/** Opens a page as somebody who has finished `position` of the show, and waits until it is read. */
export async function openAt(
  page: Page,
  path: string,
  { show = FLAGSHIP_SHOW, position, at }: Start,
): Promise<void> {
  await startFrom(page, stored({ [show]: position }, at));
  await page.goto(path);
  await settled(page);
}

/** From its next page on, a tab finds this in the device's storage and nothing else; what comes of it stays. */
export async function startFrom(page: Page, text: string): Promise<void> {
  const nth = starts.get(page) ?? 0;
  starts.set(page, nth + 1);
  await page.addInitScript(
    ([key, value, made]) => {
      if (sessionStorage.getItem(made) !== null) return;
      localStorage.clear();
      localStorage.setItem(key, value);
      sessionStorage.setItem(made, '');
    },
    [PROGRESS, text, `start ${nth}`] as const,
  );
}

/** How many starts a tab has had. */
const starts = new WeakMap<Page, number>();

/** What the device's storage holds; what was just done comes there when it is its tab's turn. */
export const onDevice = (page: Page) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), PROGRESS);

/** Waits until the guide up to the horizon is on the page. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: NAV })).toBeVisible();
  await expect(page.locator('main :is(h1:not(#show), h2)').first()).toBeVisible();
  // What was made ahead of it stands there before the app is awake.
  await expect(page.locator('#first-screen')).toHaveCount(0);
  await arrived(page);
}

/** Waits until nothing is on its way any more. */
export async function arrived(page: Page): Promise<void> {
  await expect(page.getByText(PENDING)).toHaveCount(0);
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
}

const NAV = inAnyLanguage(({ show }) => [show.nav]);
const PENDING = inAnyLanguage(({ gate, recap, ribbon }) => [
  gate.pending,
  recap.pending,
  ribbon.pending,
]);

/** Waits until dialogs are closed, and the entries of the history on which they stood are left. */
export async function closed(page: Page): Promise<void> {
  await expect(page.locator('dialog > *')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => history.state?.dialogs ?? 0)).toBe(0);
}

/** Opens the search by its key, and waits until one can type. */
export async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
}

/** Lets a page's installed clock run on until something is there. */
export async function sooner(page: Page, what: Locator): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(5_000);
    await expect(what).toBeVisible({ timeout: 500 });
  }).toPass();
}

/** Follows a link to its own address; a click alone is over before the page is there. */
export async function follow(link: Locator): Promise<void> {
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  await link.click();
  await link.page().waitForURL(address);
}

/** Goes to a room of a show by its link: in the row or the bar of its guide, or one tap further on a phone. */
export async function enter(page: Page, room: string): Promise<void> {
  const nav = page.getByRole('navigation', { name: NAV });
  await expect(nav).toBeVisible();
  const linkIn = (place: Locator) =>
    place.locator(room ? `a[href*="/${room}"]` : 'li:first-child a').filter({ visible: true });
  if ((await linkIn(nav).count()) > 0) return follow(linkIn(nav));
  await nav.locator('button').last().click();
  await follow(linkIn(page.getByRole('dialog')));
}

/** What goes wrong in any tab from here on, one line each: errors, and requests that fail or are refused. */
export function problemsOf(context: BrowserContext): string[] {
  const problems: string[] = [];
  const place = (url: string) => url.replace(OWN, '');
  context.on('weberror', (error) => problems.push(String(error.error())));
  context.on('console', (message) => {
    // That a request failed is told below, and by its address.
    const isTold = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isTold) problems.push(message.text());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${place(response.url())}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // A page that is left gives up what it has asked for.
    if (reason !== 'net::ERR_ABORTED') problems.push(`${reason} ${place(request.url())}`);
  });
  context.on('request', (request) => {
    const { protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !OWN.test(request.url())) problems.push(request.url());
  });
  return problems;
}

const OWN = /^http:\/\/(?:127\.0\.0\.1|kokomade\.test):\d+/;

/** Every test: nothing leaves for another origin, and no error and no failed request stays unheard. */
export const test = base.extend<{
  /** Says which problem a test provokes: it must come, and no other may. */
  provokes: (problem: RegExp) => void;
}>({
  provokes: [
    async ({ context }, use) => {
      const problems = problemsOf(context);
      const provoked: RegExp[] = [];
      await use((problem) => void provoked.push(problem));
      expect(problems.filter((one) => !provoked.some((other) => other.test(one)))).toEqual([]);
      expect(provoked.filter((one) => !problems.some((problem) => one.test(problem)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
