import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FLAGSHIP } from './servers';
import { slowServer } from './slow-server';
import { expect, openAt, FLAGSHIP_SHOW as SHOW, settled, test } from './test';

const PAGES = [
  '',
  '/people',
  '/person?who=hana',
  '/person?who=nobody',
  '/relationships',
  '/questions',
  '/notebook',
  '/secrets',
  '/things',
  '/recap?key=s01e01',
  '/recap?key=s01e02',
] as const;

for (const [theme, language] of [
  ['light', 'en'],
  ['light', 'ja'],
  ['light', 'ko'],
  ['dark', 'en'],
] as const) {
  test(`axe finds nothing on any page, ${theme}, ${language}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const found: unknown[] = [];
    const check = async () => {
      const axe = new AxeBuilder({ page }).setLegacyMode(true);
      // The dark theme has other colours and nothing else, another language everything else.
      if (theme === 'dark') axe.withRules('color-contrast');
      else if (language !== 'en') axe.disableRules('color-contrast');
      for (const { id, nodes } of (await axe.analyze()).violations) {
        found.push([page.url(), id, nodes.map(({ html }) => html).slice(0, 3)]);
      }
    };
    for (const path of ['', '/no/such/page', '/about/safety', `/${SHOW}`]) {
      await page.goto(`/${language}${path}`);
      await page.getByRole('heading').first().waitFor();
      await check();
    }
    for (const path of PAGES) {
      await openAt(page, `/${language}/${SHOW}${path}`, { position: 's01e02' });
      if (path === '/relationships') await page.locator('main svg[role=img]').waitFor();
      await check();
    }
    for (const opener of await page.locator('[aria-haspopup=dialog]:not(a)').all()) {
      await opener.click();
      await page.locator('dialog[open] :is(button, input)').first().waitFor();
      await check();
      await page.keyboard.press('Escape');
    }
    await openAt(page, `/${language}/${SHOW}`, { position: 's01e02' });
    await page.locator('main fieldset button[aria-pressed]').last().click();
    await check();
    await page.keyboard.press('/');
    await page.keyboard.type('a');
    await page.getByRole('dialog').getByRole('link').first().waitFor();
    await check();
    expect(found).toEqual([]);
  });
}

test('text has a contrast of at least 7:1 for reading', async ({ page }) => {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await openAt(page, `/en/${SHOW}/recap?key=s01e01`, { position: 's01e01' });
    const { violations } = await new AxeBuilder({ page })
      .include('article')
      .exclude('h2, h3, dt, .text-accent')
      .options({
        runOnly: ['color-contrast-enhanced'],
        rules: { 'color-contrast-enhanced': { enabled: true } },
      })
      .analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  }
});

test('everything works by keyboard: finish, undo, look ahead, end it, go back', async ({
  page,
}) => {
  await page.goto(`/en/${SHOW}`);
  const press = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
    const dialog = page.getByRole('dialog');
    const inside = (await dialog.count()) > 0 ? dialog : page;
    const target = inside.getByRole(role, { name }).first();
    await expect(target).toBeVisible();
    for (let tabs = 0; tabs < 150; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press('Not started');
  await settled(page);
  await press("I've finished episode 1");
  await expect(page.getByRole('button', { name: /^Up to episode 1/ })).toBeVisible();
  await press('Look ahead');
  await page.getByRole('dialog').waitFor();
  await press('Look ahead');
  await expect(page.getByText('Looking ahead')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Looking ahead')).toHaveCount(0);
  await press('Undo');
  await expect(page.getByRole('button', { name: /^Not started/ })).toBeVisible();
  await press("I've finished episode 1");
  await press(/^Up to episode 1/);
  await page.getByRole('dialog').waitFor();
  await press('Go back');
  await expect(page.getByRole('button', { name: /^Not started/ })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press('People', 'link');
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
});

for (const path of PAGES) {
  test(`nothing jumps on ${path || '/'}, and nothing is wider than a phone`, async ({ page }) => {
    await page.addInitScript(noteShifts);
    await openAt(page, `/ja/${SHOW}${path}`, { position: 's01e01' });
    await page.waitForLoadState('networkidle');
    expect(await shiftsOn(page)).toEqual([]);
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    }
  });
}

test('nothing jumps where a slow network cuts the head of a page', async ({ page }) => {
  const server = await slowServer(FLAGSHIP.address);
  await page.addInitScript(noteShifts);
  await openAt(page, `${server.address}/ja/${SHOW}`, { position: 's01e01' });
  expect(await shiftsOn(page)).toEqual([]);
  await server.close();
});

/** Runs in the page: keeps what moves by itself. */
function noteShifts() {
  const shifts: unknown[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as unknown as {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Node }[];
      };
      const where = sources.map(({ node }) => node?.textContent?.slice(0, 60));
      if (!hadRecentInput) shifts.push([value, where]);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function shiftsOn(page: Page): Promise<unknown[]> {
  return page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts);
}
