import type { Page } from '@playwright/test';
import { expect, openAt, FLAGSHIP_SHOW as SHOW, test } from './test';

/** Everything in the page that a look ahead must leave as it was. */
async function left(page: Page) {
  return {
    storage: await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    ),
    caches: await page.evaluate(async () => JSON.stringify(await caches.keys())),
    text: await page.locator('body').innerText(),
    // React names labels anew each time they come and go.
    main: (await page.getByRole('main').innerHTML()).replace(/_r_\w+_/g, '_r_'),
  };
}

async function lookAhead(page: Page) {
  await page.getByRole('button', { name: 'Look ahead' }).first().click();
  const question = page.getByRole('dialog', { name: 'Look ahead?' });
  await expect(question).toContainText('episode 2');
  await question.getByRole('button', { name: 'Look ahead' }).click();
  await expect(page.getByText('Looking ahead: Up to episode 2')).toBeVisible();
}

for (const end of ['its button', 'Escape'] as const) {
  test(`a look ahead shows the guide as of then, and ends by ${end}`, async ({ page }) => {
    await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
    const before = await left(page);
    await lookAhead(page);
    await expect(page.getByRole('main')).toContainText('Sumiko');
    expect((await left(page)).storage).toBe(before.storage);
    if (end === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: 'Cover again' }).click();
    await expect(page.getByText('Looking ahead')).toHaveCount(0);
    await expect(page.getByRole('main')).not.toContainText('Sumiko');
    expect(await left(page)).toEqual(before);
  });
}

test('a look ahead that is not confirmed shows nothing', async ({ page }) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  const before = await left(page);
  await page.getByRole('button', { name: 'Look ahead' }).first().click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await left(page)).toEqual(before);
});

test('what a look ahead fetched is fetched anew by the next one', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await lookAhead(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Looking ahead')).toHaveCount(0);
  await lookAhead(page);
  const facts = asked.filter((path) => path.endsWith('/s01e02/facts.json'));
  expect(facts).toHaveLength(2);
});

test('what a look ahead fetched is dropped when the show is left', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await lookAhead(page);
  await page.getByRole('link', { name: 'Kokomade' }).click();
  await page.getByRole('link', { name: /Romantics Anonymous/ }).click();
  await expect(page.getByRole('button', { name: /^Up to episode 1/ })).toBeVisible();
  await lookAhead(page);
  const facts = asked.filter((path) => path.endsWith('/s01e02/facts.json'));
  expect(facts).toHaveLength(2);
});

test('leaving the show ends a look ahead, and so does a reload', async ({ page }) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await lookAhead(page);
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('main')).toContainText('Sumiko');
  await page.getByRole('link', { name: 'Kokomade' }).click();
  await page.getByRole('link', { name: /Romantics Anonymous/ }).click();
  await expect(page.getByRole('button', { name: /^Up to episode 1/ })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Sumiko');
  await lookAhead(page);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Up to episode 1/ })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Sumiko');
});
