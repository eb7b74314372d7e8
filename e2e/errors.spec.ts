import type { Page } from '@playwright/test';
import { kept } from './kept';
import { expect, follow, openAt, FLAGSHIP_SHOW as SHOW, settled, test } from './test';
import { wordsIn } from './words';

/** What a page says where something in it throws: in the viewer's language, and never what was thrown. */

const THROWN = /Sumiko did it/;

type Part = 'a room' | 'the frame' | 'the shell';

/** From the next load of the page on, something throws that this part of it needs. */
const breakThere = (page: Page, part: Part) =>
  page.evaluate((broken) => sessionStorage.setItem('broken', broken), part);

const mend = (page: Page) => page.evaluate(() => sessionStorage.removeItem('broken'));

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const fail = function fail() {
      throw new Error('Sumiko did it');
    };
    const part = sessionStorage.getItem('broken');
    // Of what a page is made of, the notebook alone puts the latest first,
    if (part === 'a room') Object.assign(Array.prototype, { toReversed: fail });
    // the frame alone makes a list of those present,
    if (part === 'the frame') Object.assign(Intl, { ListFormat: fail });
    // and the shell alone hears of other tabs.
    const { addEventListener } = window;
    const listen = (type: string, ...how: [EventListener, boolean?]) => {
      if (type === 'storage') fail();
      addEventListener.call(window, type, ...how);
    };
    if (part === 'the shell') Object.assign(window, { addEventListener: listen });
  }),
);

for (const language of ['en', 'ja', 'ko'] as const) {
  const { error, gate, rooms, notebook } = wordsIn(language);
  const failed = (page: Page) => page.getByRole('alert').filter({ hasText: error.title });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  test(`in ${language} a room that fails says so, and the guide goes on around it`, async ({
    page,
    provokes,
  }) => {
    provokes(THROWN);
    await openAt(page, `/${language}/${SHOW}/notebook`, { position: 's01e02' });
    await page.getByLabel(notebook.write).fill('A note');
    await button(page, notebook.save).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'A note' })).toBeVisible();
    await breakThere(page, 'a room');
    await page.reload();
    await expect(failed(page)).toContainText(error.what);
    await expect(page.locator('body')).not.toContainText(THROWN);
    await button(page, gate.retry).click();
    await expect(failed(page)).toBeVisible();

    await follow(page.getByRole('link', { name: rooms.people, exact: true }));
    await settled(page);
    await expect(page.getByRole('main')).toContainText(/Sumiko|澄子|스미코/);
    // A page that one has just gone to is loaded whole, once.
    const whole = page.waitForEvent('load');
    await follow(page.getByRole('link', { name: rooms.notebook, exact: true }));
    await whole;
    await expect(failed(page)).toBeVisible();

    await mend(page);
    await button(page, error.reload).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'A note' })).toBeVisible();
    await expect(failed(page)).toHaveCount(0);
  });

  test(`in ${language} what fails around the rooms, or around all, says so`, async ({
    page,
    provokes,
  }) => {
    provokes(THROWN);
    for (const what of ['the frame', 'the shell'] as const) {
      await openAt(page, `/${language}/${SHOW}/people`, { position: 's01e02' });
      await breakThere(page, what);
      await page.reload();
      await expect(failed(page), what).toContainText(error.what);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('body')).not.toContainText(THROWN);
      await expect(page.locator('body')).not.toContainText('This page couldn’t load');
      await mend(page);
      await button(page, error.forget).click();
      await settled(page);
      await expect(page.getByRole('main')).toContainText(/Sumiko|澄子|스미코/);
    }
  });
}

test('what is kept of a guide can be forgotten, and comes again', async ({ page, provokes }) => {
  provokes(THROWN);
  await page.clock.install();
  await openAt(page, `/en/${SHOW}/notebook`, { position: 's01e02' });
  await page.getByLabel('Write a note').fill('A note');
  await page.getByRole('button', { name: 'Keep it' }).click();
  const paths = async () => (await kept(page)).map(({ path }) => path);
  await expect.poll(paths).toContain(`/guide/${SHOW}/en/kept.json`);
  // What cannot be read, of another version, say.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      await (await caches.open(name)).put('/guide/broken', new Response('?'));
    }
  });
  await breakThere(page, 'a room');
  await page.reload();
  await mend(page);
  await page.getByRole('button', { name: 'Forget what is kept, and reload' }).click();
  await settled(page);
  await expect(page.getByRole('button', { name: /^Up to episode 2/ })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('A note');
  await expect.poll(paths).toContain(`/guide/${SHOW}/en/kept.json`);
  expect(await paths()).not.toContain('/guide/broken');
});
