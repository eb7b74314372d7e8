import type { Page } from '@playwright/test';
import { personCalled } from '@/lib/arbitrary/long-show-words';
import { namesOfPeople } from './controls';
import { GENERATED } from './servers';
import { enter, expect, follow, openAt, openSearch, FLAGSHIP_SHOW as SHOW, test } from './test';

/** "Who is that?", in the app's one search, and people at any number. */

const search = (page: Page) => page.getByRole('dialog', { name: 'Who is that?' });

test('before a word is typed the sheet has the faces of the last episode, and those from before', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e02' });
  await openSearch(page);
  const lately = search(page).getByRole('group', { name: 'In episode 2' });
  await expect(lately.getByRole('option', { name: 'Sosuke', exact: true })).toBeVisible();
  await expect(lately.getByRole('option', { name: 'Kuma · new' })).toBeVisible();
  const before = search(page).getByRole('group', { name: 'Longer ago' });
  await expect(before.getByRole('option', { name: 'Irene', exact: true })).toBeVisible();
  await page.keyboard.type('Ottoline Quux');
  await expect(search(page).getByRole('status')).toContainText('Not in your guide so far');
  await expect(lately.getByRole('option').first()).toBeVisible();
});

test('an answer keeps the direction of a bond, and shows the words that matched', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e02' });
  await openSearch(page);
  const answer = (name: string) =>
    search(page).getByRole('option').filter({ hasText: name }).first();
  await page.keyboard.type('unspoken love');
  await expect(search(page).getByRole('option').first()).toContainText('Hana Lee');
  for (const name of ['Hana Lee', 'Hiro Takada']) {
    await expect(answer(name)).toContainText(/Hana →(towards)? Hiro: unspoken love/);
    await expect(answer(name).locator('mark').first()).toHaveText('unspoken');
  }
});

test('the arrow keys go through the answers, and Enter opens the one they have come to', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await openSearch(page);
  await page.keyboard.type('fujiwara');
  const options = search(page).getByRole('option');
  await expect(options.nth(1)).toContainText('Fujiwara');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const active = search(page).getByRole('option', { selected: true });
  await expect(active).toHaveCount(1);
  const id = (await options.nth(1).getAttribute('id')) ?? '';
  await expect(search(page).getByRole('combobox')).toHaveAttribute('aria-activedescendant', id);
  const address = (await options.nth(1).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${address}`);
});

test('a page that one goes to begins at its top, at its own heading, under its own title', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e02' });
  await page.evaluate(() => scrollTo(0, 600));
  await page.getByRole('main').getByRole('link', { name: 'Sumiko', exact: true }).first().click();
  await follow(page.getByRole('dialog').getByRole('link', { name: 'More about them' }));
  const heading = page.getByRole('heading', { level: 1, name: 'Sumiko Yamaoka' });
  await expect(heading).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page).toHaveTitle('Sumiko Yamaoka · Romantics Anonymous · Kokomade');
  await enter(page, 'secrets');
  await expect(page.getByRole('heading', { level: 1, name: 'Secrets' })).toBeFocused();
  await enter(page, '');
  await expect(page).toHaveTitle('Romantics Anonymous · Kokomade');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Romantics Anonymous');
});

test('the page of somebody tells bonds from their side, and leads to each episode that they are in', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}/person?who=hana`, { position: 's01e02' });
  const bonds = page.getByRole('region', { name: 'Relationships' });
  await expect(bonds.getByRole('heading', { name: 'love' })).toBeVisible();
  const others = bonds.locator('li p:first-child a');
  await expect(others.filter({ hasText: 'Hiro Takada' })).toHaveCount(1);
  await expect(others.filter({ hasText: 'Hana' })).toHaveCount(0);
  const there = page.getByRole('region', { name: 'Where they appear' }).getByRole('link');
  await expect(there).toHaveText(['1', '2']);
  await follow(there.last());
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Episode 2');
});

test('a look ahead offers the recap alone first', async ({ page }) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await page.getByRole('button', { name: 'Look ahead' }).first().click();
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/^Only the recap/);
});

test.describe('of a long show', () => {
  test.use({ baseURL: GENERATED.address, viewport: { width: 360, height: 740 } });
  const at = { show: 'long-cast', position: 's08e05' };

  test('past the first season every episode is named with its season', async ({ page }) => {
    await openAt(page, '/en/long-cast/person?who=person-0', at);
    const presence = page.getByRole('region', { name: 'Where they appear' });
    await expect(presence).toContainText(/Met in season 1, episode \d/);
    await expect(page.getByText('Up to S8 E5')).toBeVisible();
  });

  test('the rest comes when one asks for it, in the order that one chooses', async ({ page }) => {
    await openAt(page, '/en/long-cast/people', at);
    const rows = namesOfPeople(page);
    await expect(rows).toHaveCount(40);
    await page.getByRole('button', { name: 'A–Z' }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^[A-Z]$/);
    await page.getByRole('button', { name: /^Show all/ }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(400);
    // However far one has come in them, the other rooms are in reach.
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 740 });
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      const rooms = page.getByRole('navigation', { name: 'The guide' });
      await expect(rooms.getByRole('link', { name: 'Notebook' })).toBeInViewport();
    }
  });

  test('of many who share a name whoever was there most comes first, and it is said how many there are', async ({
    page,
  }) => {
    const { name, short } = personCalled(0);
    await openAt(page, '/en/long-cast', at);
    await openSearch(page);
    await page.keyboard.type(name.en?.replace(`${short.en} `, '') ?? '');
    await expect(search(page).getByRole('option').first()).toContainText(name.en ?? '');
    await expect(search(page).getByRole('option')).toHaveCount(12);
    await expect(search(page).getByRole('status')).toHaveText(/^The first 12 of \d+ answers$/);
  });
});
