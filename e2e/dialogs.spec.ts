import type { Page } from '@playwright/test';
import { stored } from './stored';
import { closed, expect, follow, FLAGSHIP_SHOW as SHOW, settled, startFrom, test } from './test';

const HOME = new RegExp(`/en/${SHOW}/?$`);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog').last();

/** What opens each dialog of the app, on the first page of a show. */
const OPENERS = {
  'the search': (page: Page) => button(page, 'Who is that?'),
  'the position': (page: Page) => button(page, /^Up to episode 2/),
  'who is watching': (page: Page) => button(page, 'Who is watching?'),
  'the question before a look ahead': (page: Page) => button(page, 'Look ahead').first(),
  'the question before a jump': (page: Page) => button(page, 'Episode 6, not finished').first(),
  'the box': (page: Page) => button(page, 'Open the box'),
  'the card of somebody': (page: Page) =>
    page.getByRole('main').locator('a[aria-haspopup=dialog]').first(),
};

const WAYS: Record<string, (page: Page) => Promise<unknown>> = {
  Back: (page) => page.goBack(),
  'its button': (page) => dialog(page).getByRole('button', { name: 'Close' }).click(),
  Escape: (page) => page.keyboard.press('Escape'),
  'a swipe': (page) => swipe(page, 0, 90),
};

/** A finger on the sheet's heading goes so far. */
async function swipe(page: Page, x: number, y: number): Promise<void> {
  const heading = dialog(page).getByRole('heading').first();
  const at = (clientX: number, clientY: number) => [{ identifier: 0, clientX, clientY }];
  await heading.dispatchEvent('touchstart', {
    touches: at(100, 400),
    changedTouches: at(100, 400),
  });
  const changedTouches = at(100 + x, 400 + y);
  await heading.dispatchEvent('touchmove', { touches: changedTouches, changedTouches });
  await heading.dispatchEvent('touchend', { touches: [], changedTouches });
}

/** From the shelf to the first page of a show, so that there is something to go back to. */
async function openFromShelf(page: Page): Promise<void> {
  await startFrom(page, stored({ [SHOW]: 's01e02' }));
  await page.goto('/en');
  await follow(page.getByRole('link', { name: /Up to episode 2/ }));
  await settled(page);
}

for (const [name, openerOn] of Object.entries(OPENERS)) {
  test(`${name} is closed by Back, its button and Escape, and nothing else is`, async ({
    page,
  }) => {
    // There the whole box is on the page.
    if (name.endsWith('jump')) await page.setViewportSize({ width: 1100, height: 740 });
    await openFromShelf(page);
    const opener = openerOn(page);
    for (const [way, close] of Object.entries(WAYS)) {
      await opener.click();
      await expect(dialog(page), way).toBeVisible();
      await close(page);
      await closed(page);
      await expect(page, way).toHaveURL(HOME);
      await expect(opener, way).toBeFocused();
    }
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/?$/);
    await page.goForward();
    await settled(page);
    await expect(page).toHaveURL(HOME);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test('Back closes a question inside the sheet alone, then the sheet, then leaves the page', async ({
  page,
}) => {
  await openFromShelf(page);
  await button(page, /^Up to episode 2/).click();
  await dialog(page).getByRole('button', { name: 'Episode 6, not finished' }).click();
  await expect(dialog(page)).toContainText('Finished up to episode 6?');
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(dialog(page)).toContainText('Up to episode 2');
  await page.goBack();
  await closed(page);
  await expect(page).toHaveURL(HOME);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/?$/);
});

test('a finger that goes another way closes nothing', async ({ page }) => {
  await openFromShelf(page);
  await button(page, /^Up to episode 2/).click();
  for (const [x, y] of [
    [0, 40],
    [0, -200],
    [120, 100],
  ] as const) {
    await swipe(page, x, y);
    await expect(dialog(page)).toBeVisible();
  }
  await swipe(page, 0, 200);
  await closed(page);
});

test('what a dialog leads to has the page under it one step back', async ({ page }) => {
  await openFromShelf(page);
  await button(page, 'Who is that?').click();
  await dialog(page).getByRole('combobox').fill('Hana');
  await follow(dialog(page).getByRole('option').first());
  await expect(page).toHaveURL(/person\?who=hana/);
  await button(page, /^Up to episode 2/).click();
  await follow(dialog(page).getByRole('link', { name: 'Episode 1' }));
  await expect(page).toHaveURL(/recap\?key=s01e01/);
  for (const place of [/person\?who=hana/, HOME, /\/en\/?$/]) {
    await closed(page);
    await page.goBack();
    await expect(page).toHaveURL(place);
  }
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(/person\?who=hana/);
});

test('after a reload the page is there without its dialog, and one step leads back', async ({
  page,
}) => {
  await openFromShelf(page);
  await button(page, 'Who is that?').click();
  await expect(dialog(page)).toBeVisible();
  await page.reload();
  await settled(page);
  await closed(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/?$/);
});

test('the search that is asked for while it closes is there', async ({ page }) => {
  await openFromShelf(page);
  for (let times = 0; times < 20; times += 1) {
    await page.keyboard.press('Control+k');
    await expect(dialog(page).getByRole('combobox')).toBeFocused();
    await page.keyboard.type('ha');
    // Both are there before the browser has said that the first has closed it.
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Control+k')]);
    await expect(dialog(page).getByRole('combobox')).toHaveValue('');
    await page.keyboard.press('Escape');
    await closed(page);
  }
});
