import type { Page } from '@playwright/test';
import { closed, expect, openAt, FLAGSHIP_SHOW as SHOW, settled, test } from './test';

const upTo = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`) });
const viewers = (page: Page) => page.getByRole('dialog', { name: 'Who is watching?' });

async function openViewers(page: Page) {
  await page.getByRole('button', { name: 'Who is watching?' }).click();
  await expect(viewers(page).getByText('Which numbers may be shown?')).toBeVisible();
}

async function add(page: Page, name: string) {
  await openViewers(page);
  await viewers(page).getByPlaceholder('Name').fill(name);
  await viewers(page).getByRole('button', { name: 'Add' }).click();
  await expect(viewers(page).getByRole('radio', { name })).toBeChecked();
  await page.keyboard.press('Escape');
}

/** Somebody without a name at episode 2, and Mina at episode 1, whose guide it is. */
async function withMina(page: Page, path = '') {
  await openAt(page, `/en/${SHOW}${path}`, { position: 's01e02' });
  await add(page, 'Mina');
  await page.getByRole('button', { name: 'Episode 1, not finished' }).click();
  await expect(upTo(page, 'Up to episode 1')).toBeVisible();
}

test('another viewer starts on their own, and two taps switch back', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/people`, { position: 's01e02' });
  await expect(page.getByRole('main')).toContainText('Sumiko');
  await add(page, 'Mina');
  await expect(page.getByRole('heading', { name: 'Where are you?' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Sumiko');
  await page.getByRole('button', { name: 'Who is watching?' }).click();
  await viewers(page).getByRole('radio', { name: 'Viewer 1' }).click();
  await expect(upTo(page, 'Up to episode 2')).toBeVisible();
  await expect(viewers(page)).toHaveCount(0);
  await page.reload();
  await settled(page);
  await expect(upTo(page, 'Up to episode 2')).toBeVisible();
});

test('the active viewer is the same in all tabs', async ({ page, context }) => {
  await withMina(page);
  const other = await context.newPage();
  await other.goto(`/en/${SHOW}/people`);
  await settled(other);
  await expect(upTo(other, 'Up to episode 1')).toBeVisible();
  await openViewers(page);
  await viewers(page).getByRole('radio', { name: 'Viewer 1' }).click();
  await expect(upTo(other, 'Up to episode 2')).toBeVisible();
  await openViewers(page);
  await viewers(page).getByRole('radio', { name: 'Mina' }).click();
  await expect(other.getByRole('main')).not.toContainText('Sumiko');
  await expect(upTo(other, 'Up to episode 1')).toBeVisible();
});

test('watching together shows what all can know, and finishing moves those behind', async ({
  page,
}) => {
  await withMina(page);
  await openViewers(page);
  await viewers(page).getByRole('radio', { name: 'Viewer 1' }).click();
  await expect(upTo(page, 'Up to episode 2')).toBeVisible();
  await openViewers(page);
  await viewers(page).getByRole('checkbox', { name: 'Mina' }).check();
  await page.keyboard.press('Escape');
  await expect(upTo(page, 'Up to episode 1')).toContainText('with Mina');
  await expect(page.getByRole('main')).not.toContainText('Sumiko');

  await page.getByRole('button', { name: "I've finished episode 2" }).click();
  await expect(upTo(page, 'Up to episode 2')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(upTo(page, 'Up to episode 1')).toBeVisible();
  await page.getByRole('button', { name: "I've finished episode 2" }).click();
  await openViewers(page);
  await viewers(page).getByRole('radio', { name: 'Mina' }).click();
  await expect(upTo(page, 'Up to episode 2')).not.toContainText('with');
});

test('together with somebody who has not begun, nothing is told that they do not know', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}/people`, { position: 's01e02' });
  await add(page, 'Ken');
  await openViewers(page);
  await viewers(page).getByRole('checkbox', { name: 'Viewer 1' }).check();
  await page.keyboard.press('Escape');
  await expect(upTo(page, 'Not started')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Sumiko');
});

test('who is removed comes back with their places, if one says so', async ({ page }) => {
  await withMina(page);
  await openViewers(page);
  await viewers(page).getByText('Change names, or remove somebody').click();
  await viewers(page).getByRole('button', { name: 'Remove Mina' }).click();
  await expect(upTo(page, 'Up to episode 2')).toBeVisible();
  await viewers(page).getByRole('button', { name: 'Undo' }).click();
  await expect(viewers(page).getByRole('radio', { name: 'Mina' })).toBeChecked();
  await expect(upTo(page, 'Up to episode 1')).toBeVisible();
});

test('a name can be changed, and a long one breaks nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await withMina(page);
  await openViewers(page);
  await viewers(page).getByText('Change names, or remove somebody').click();
  const name = 'Wolfeschlegelsteinhausenbergerdorff Alexandra';
  await viewers(page).getByLabel('Name of Mina').fill(name);
  await viewers(page).getByLabel('Name of Viewer 1').focus();
  await expect(viewers(page).getByRole('radio', { name: name.slice(0, 40) })).toBeChecked();
  await page.keyboard.press('Escape');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test('only the next number: no other one is named, neither here nor on a first visit', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  const openBox = () => page.getByRole('button', { name: 'Open the box' }).click();
  await openBox();
  await expect(page.getByRole('button', { name: 'Episode 8, not finished' })).toBeVisible();
  await page.keyboard.press('Escape');
  await openViewers(page);
  await viewers(page).getByRole('radio', { name: 'Only the next number' }).check();
  await page.keyboard.press('Escape');
  await openBox();
  await expect(page.getByRole('button', { name: 'Episode 2: finished?' })).toBeVisible();
  await expect(page.getByRole('button', { name: /not finished/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await closed(page);
  await page.getByRole('button', { name: 'Look ahead' }).first().click();
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.evaluate((show) => {
    const kept = JSON.parse(localStorage.getItem('kokomade:progress') ?? '');
    delete kept.viewers[0].positions[show];
    for (const key of ['kokomade:progress', 'kokomade:progress:copy'])
      localStorage.setItem(key, JSON.stringify(kept));
  }, SHOW);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Where are you?' })).toBeVisible();
  await expect(page.getByRole('button', { name: /not finished/ })).toHaveCount(0);
  await page.getByLabel('Number', { exact: true }).fill('2');
  await page.getByRole('button', { name: "I've finished this one" }).click();
  await page.getByRole('button', { name: "I've finished episode 2" }).click();
  await expect(upTo(page, 'Up to episode 2')).toBeVisible();
});

test('how many are left is said to those who want to know', async ({ page }) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await expect(page.getByText(/are left/)).toHaveCount(0);
  await openViewers(page);
  await viewers(page).getByRole('checkbox', { name: 'Say how many are left' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByText('7 more are left.')).toBeVisible();
});

test('in the middle of an episode the guide is what it was before, and says so', async ({
  page,
}) => {
  await openAt(page, `/ja/${SHOW}`, { position: 's01e01' });
  const story = page.getByRole('region', { name: 'ここまでの話' });
  const before = await story.innerText();
  const bar = page.getByRole('button', { name: /^第1話まで/ });
  await bar.click();
  await page.getByRole('button', { name: '第2話の途中', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(bar).toContainText('第2話の途中');
  expect(await story.innerText()).toBe(before);
  await page.reload();
  await settled(page);
  await expect(bar).toContainText('第2話の途中');
  await page.getByRole('button', { name: '第2話を見終えた' }).click();
  await expect(page.getByRole('button', { name: /^第2話まで/ })).not.toContainText('途中');
});

test('a look ahead ends when it is somebody else’s guide', async ({ page, context }) => {
  await withMina(page);
  await openViewers(page);
  await viewers(page).getByRole('radio', { name: 'Viewer 1' }).click();
  const other = await context.newPage();
  await other.goto(`/en/${SHOW}/people`);
  await settled(other);
  for (const tab of [page, other]) {
    await upTo(tab, 'Up to episode 2').click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Look ahead' }).click();
    const question = tab.getByRole('dialog', { name: 'Look ahead?' });
    await question.getByRole('radio', { name: /^The guide as it is then/ }).check();
    await question.getByRole('button', { name: 'Look ahead' }).click();
    await expect(tab.getByText('Looking ahead: Up to episode 3')).toBeVisible();
  }
  await openViewers(page);
  await viewers(page).getByRole('radio', { name: 'Mina' }).click();
  for (const tab of [page, other]) {
    await expect(upTo(tab, 'Up to episode 1')).toBeVisible();
    await expect(tab.getByText('Looking ahead')).toHaveCount(0);
    await expect(tab.getByRole('main')).not.toContainText('Sumiko');
    await upTo(tab, 'Up to episode 1').click();
    await expect(tab.getByText('Looked at in this visit')).toHaveCount(0);
  }
});

test('what one viewer typed and did not keep is not there for the next one', async ({ page }) => {
  await withMina(page, '/notebook');
  await page.getByLabel('Write a note').fill('Only I know this');
  await openViewers(page);
  await viewers(page).getByRole('radio', { name: 'Viewer 1' }).click();
  await expect(upTo(page, 'Up to episode 2')).toBeVisible();
  await expect(page.getByLabel('Write a note')).toHaveValue('');
});
