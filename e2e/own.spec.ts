import type { Page } from '@playwright/test';
import { expect, settled, test } from './test';
import { wordsIn } from './words';

/** Begins a show of one's own, whose end nobody knows yet, and comes to its page. */
async function begin(page: Page, title: string, language = 'en'): Promise<void> {
  const { own } = wordsIn(language);
  await page.goto(`/${language}`);
  await page.getByRole('link', { name: own.add }).click();
  await page.getByLabel(own.name).fill(title);
  await page.getByRole('button', { name: own.begin, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await settled(page);
}

/** Finishes the next episode by its piece in the box. */
async function finish(page: Page, number: number): Promise<void> {
  await page
    .getByRole('navigation', { name: 'The guide' })
    .getByRole('link', { name: 'Guide' })
    .click();
  await page.getByRole('button', { name: `Episode ${number}: finished?` }).click();
  await expect(
    page.getByRole('button', { name: new RegExp(`^Up to episode ${number}`) }),
  ).toBeVisible();
}

async function enter(page: Page, room: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'The guide' })
    .getByRole('link', { name: room })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: room })).toBeVisible();
}

const main = (page: Page) => page.getByRole('main');
const open = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const add = (page: Page) => page.getByRole('button', { name: 'Add', exact: true });

test('three episodes are written as they are watched, and read at each position', async ({
  page,
}) => {
  await begin(page, 'The Lamp Room');
  await finish(page, 1);
  await enter(page, 'People');
  await open(page, 'Add somebody');
  for (const name of ['Ines', 'Marco']) {
    await page.getByLabel('Whom does it tell of?').fill(name);
    await page.keyboard.press('Enter');
    await expect(main(page).getByRole('link', { name })).toBeVisible();
  }
  await main(page).getByRole('link', { name: 'Marco' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'More about them' }).click();
  await open(page, 'Write about them');
  await page.getByLabel('What they are now').fill('keeper of the lamp');
  await page.getByLabel('Note').fill('He was never at sea.');
  await add(page).first().click();
  await expect(main(page).getByRole('heading', { name: 'What is known' })).toBeVisible();
  await expect(main(page).getByText('keeper of the lamp', { exact: true })).toBeVisible();

  await finish(page, 2);
  await enter(page, 'People');
  await expect(main(page)).toContainText('keeper of the lamp');
  await enter(page, 'Open questions');
  await open(page, 'Write down a question or an answer');
  await page.getByLabel('Question').fill('Who lit the lamp?');
  await add(page).click();
  await expect(main(page).getByText('Raised in episode 2')).toBeVisible();

  await page.goBack();
  await page.goBack();
  await settled(page);
  await page.getByRole('button', { name: /^Up to episode 2/ }).click();
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
  await page.keyboard.press('Escape');
  await enter(page, 'Open questions');
  await expect(main(page)).not.toContainText('Who lit the lamp?');
  await page.goto('/en');
  await expect(main(page).getByRole('listitem').filter({ hasText: 'The Lamp Room' })).toContainText(
    'Up to episode 1',
  );
});
