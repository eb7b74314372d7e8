import { ROOMS } from './rooms';
import { closed, expect, follow, openAt, FLAGSHIP_SHOW as SHOW, settled, test } from './test';

/** What is left for somebody else to see: in tabs, in the history, in fields, on paper. */

test.use({ serviceWorkers: 'allow' });

for (const [language, title, upTo] of [
  ['en', 'Romantics Anonymous', 'Up to episode 2'],
  ['ja', '匿名の恋人たち', '第2話まで'],
] as const) {
  test(`in ${language} a tab names the page and the show and no more, and paper says up to where it is`, async ({
    page,
  }) => {
    for (const place of [...ROOMS, '/recap?key=s01e01', '/recap?key=s01e08', '/person?who=hana']) {
      await openAt(page, `/${language}/${SHOW}${place}`, { position: 's01e02' });
      const heading = await page.getByRole('heading', { level: 1 }).innerText();
      const named = place === '' ? title : `${heading} · ${title}`;
      await expect(page).toHaveTitle(`${named} · Kokomade`);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText(upTo, { exact: true }).first()).toBeVisible();
      await page.emulateMedia({ media: null });
    }
  });
}

test('what was typed is in no field after coming back, and browsers are told to keep none', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}/people`, { position: 's01e02' });
  const filter = page.getByRole('main').getByRole('searchbox');
  await filter.fill('Hana');
  await page.goto(`/en/${SHOW}/secrets`);
  await settled(page);
  await page.goBack();
  await settled(page);
  await expect(filter).toHaveValue('');
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog').getByRole('combobox');
  await search.fill('Hana');
  await search.fill('');
  await page.keyboard.press('Escape');
  await closed(page);
  await page.keyboard.press('Control+k');
  await expect(search).toHaveValue('');
  const keptNowhere = async () => {
    for (const field of await page.locator('input:not([type=range]), textarea').all()) {
      await expect(field).toHaveAttribute('autocomplete', 'off');
    }
  };
  await keptNowhere();
  await page.goto(`/en/${SHOW}/notebook`);
  await settled(page);
  await expect(page.locator('main textarea')).toBeVisible();
  await keptNowhere();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Hana');
});

test('a look ahead is open in its own tab alone', async ({ page, context }) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  const other = await context.newPage();
  await other.goto(`/en/${SHOW}`);
  await settled(other);
  const before = await other.getByRole('main').innerText();
  await page.getByRole('button', { name: 'Look ahead' }).first().click();
  await page.getByRole('radio', { name: /^The guide as it is then/ }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Look ahead' }).click();
  await expect(page.getByText('Looking ahead: Up to episode 2')).toBeVisible();
  await expect(other.getByRole('main')).toHaveText(before, { useInnerText: true });
});

test('the back button brings nothing back that was gone back from', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/recap?key=s01e02`, { position: 's01e02' });
  const scene = await page.getByRole('main').getByRole('heading').nth(2).innerText();
  await follow(page.getByRole('link', { name: 'People', exact: true }));
  await page.getByRole('button', { name: /^Up to episode 2/ }).click();
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(page.getByRole('button', { name: /^Up to episode 1/ })).toBeVisible();
  await closed(page);
  await page.goBack();
  await expect(page.getByText('You have not finished this one')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(scene);
});
