import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { MESSAGES } from './messages';

/** What a visit starts from. */
export interface Start {
  show?: string;
  position: string;
}

export const FLAGSHIP_SHOW = 'romantics-anonymous';

/** What the device holds for somebody who is at these positions. */
export function stored(positions: Record<string, string>, at = 1_700_000_000_000): string {
  const entries = Object.entries(positions).map(([show, key]) => [show, { key, at }]);
  return JSON.stringify({ app: 'kokomade', version: 1, positions: Object.fromEntries(entries) });
}

/** Opens a page as somebody who has finished `position` of the show, and waits until it is read. */
export async function openAt(
  page: Page,
  path: string,
  { show = FLAGSHIP_SHOW, position }: Start,
): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    ['kokomade:progress', stored({ [show]: position })] as const,
  );
  await page.goto(path);
  await settled(page);
}

/** The name of the row of rooms, and what is said while a guide comes, in any language. */
const ROW = new RegExp(MESSAGES.map(({ said }) => said.show.nav).join('|'));
const PENDING = new RegExp(
  MESSAGES.flatMap(({ said }) => [said.gate.pending, said.recap.pending]).join('|'),
);

/** Waits until the guide up to the horizon is on the page. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: ROW })).toBeVisible();
  await expect(page.locator('main').getByRole('heading').nth(1)).toBeVisible();
  await arrived(page);
}

/** Waits until nothing is on its way any more. */
export async function arrived(page: Page): Promise<void> {
  await expect(page.getByText(PENDING)).toHaveCount(0);
}

/** Follows a link to its own address; a click alone is over before the page is there. */
export async function follow(link: Locator): Promise<void> {
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  await link.click();
  await link.page().waitForURL(address);
}

/** Every test: no request leaves for another origin, and no error reaches the page unheard. */
export const test = base.extend<{ watched: undefined; expectedError: RegExp }>({
  /** What the browser complains of where a test provokes it. */
  expectedError: [/Failed to load resource/, { option: true }],
  watched: [
    async ({ page, baseURL, expectedError }, use) => {
      const problems: string[] = [];
      const origins = new Set<string>();
      page.context().on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http')) origins.add(origin);
      });
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' && !expectedError.test(message.text())) {
          problems.push(message.text());
        }
      });
      await use(undefined);
      const own = /^http:\/\/127\.0\.0\.1:\d+$/;
      expect([...origins].filter((origin) => !own.test(origin))).toEqual([]);
      expect(baseURL).toMatch(own);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
