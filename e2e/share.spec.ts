import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { stored } from './stored';
import { expect, follow, openAt, FLAGSHIP_SHOW as SHOW, settled, startFrom, test } from './test';
import { wordsIn } from './words';

const { share, files, household, show } = wordsIn('en');
const upTo = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`) });
const openedAsOf = async (page: Page, key: string, position: string, path = '') => {
  const joined = path.includes('?') ? '&' : '?';
  await openAt(page, `/en/${SHOW}${path}${joined}as-of=${key}`, { position });
};

test('a link opens the guide as it says, in every room, until one wants all of it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openedAsOf(page, 's01e01', 's01e03');
  await expect(page.getByText('As in the link: Up to episode 1')).toBeVisible();
  await expect(upTo(page, 'Up to episode 1')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Sumiko');
  await follow(page.getByRole('link', { name: 'People', exact: true }));
  await settled(page);
  await expect(page.getByText('As in the link: Up to episode 1')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Sumiko');
  await page.getByRole('button', { name: share.all }).click();
  await expect(page.getByRole('main')).toContainText('Sumiko');
  await expect(upTo(page, 'Up to episode 3')).toBeVisible();
  await page.goBack();
  await settled(page);
  expect(asked.some((url) => /s01e0[4-9]/.test(url))).toBe(false);
});

test('wanting all of it is for good: a reload asks for no less', async ({ page }) => {
  await openedAsOf(page, 's01e01', 's01e03');
  await page.getByRole('button', { name: share.all }).click();
  await expect(upTo(page, 'Up to episode 3')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/en/${SHOW}/?$`));
  await page.reload();
  await settled(page);
  await expect(upTo(page, 'Up to episode 3')).toBeVisible();
});

test('a link that goes further opens no more than where one is, and moves nobody', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const key of ['s01e05', 's99e99']) {
    await openedAsOf(page, key, 's01e01');
    await expect(
      page.getByText('The link goes further than you are. Shown here: Up to episode 1.'),
    ).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('Sumiko');
  }
  expect(asked.filter((url) => /guide.*s(01e0[2-9]|99)/.test(url))).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('kokomade:progress'))).toBe(
    stored({ [SHOW]: 's01e01' }),
  );
});

test('who has said nothing yet is asked, and sees the lower of the two', async ({ page }) => {
  await page.goto(`/en/${SHOW}?as-of=s01e01`);
  await expect(page.getByRole('heading', { name: 'Where are you?' })).toBeVisible();
  await expect(page.getByText(/As in the link/)).toHaveCount(0);
  await page.getByRole('button', { name: /^Episode 2, not/ }).click();
  await page.getByRole('button', { name: "I've finished episode 2" }).click();
  await settled(page);
  await expect(page.getByText('As in the link: Up to episode 1')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Sumiko');
});

test('whoever moves on has left the link behind', async ({ page }) => {
  await openedAsOf(page, 's01e01', 's01e02');
  await page.getByRole('button', { name: "I've finished episode 3" }).first().click();
  await expect(upTo(page, 'Up to episode 3')).toBeVisible();
});

test('a recap past the link is not shown before one wants it', async ({ page }) => {
  await openedAsOf(page, 's01e01', 's01e03', '/recap?key=s01e02');
  await expect(
    page.getByText('This comes after what the link opened (Up to episode 1).'),
  ).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: share.all }).last().click();
  await expect(page.getByRole('heading', { name: 'Episode 2' })).toBeVisible();
});

test('what is shared is the show and the number', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { sent: [] });
    Object.assign(navigator, {
      share: async (what: ShareData) => {
        (window as unknown as { sent: ShareData[] }).sent.push(what);
      },
    });
  });
  for (const [path, address] of [
    ['', `/en/${SHOW}?as-of=s01e02`],
    ['/recap?key=s01e02', `/en/${SHOW}/recap?key=s01e02&as-of=s01e02`],
  ]) {
    await openAt(page, `/en/${SHOW}${path}`, { position: 's01e02' });
    await page.getByRole('button', { name: show.share, exact: true }).click();
    const sheet = page.getByRole('dialog', { name: show.share });
    const link = new URL(address ?? '', page.url()).href;
    await expect(sheet.getByLabel(share.link)).toHaveValue(link);
    await sheet.getByRole('button', { name: share.send, exact: true }).click();
    const sent = () => page.evaluate(() => (window as unknown as { sent: ShareData[] }).sent);
    await expect.poll(sent).toEqual([
      {
        title: 'Romantics Anonymous',
        text: 'Romantics Anonymous · Up to episode 2',
        url: link,
      },
    ]);
  }
  const page_ = await page.request.get(`/en/${SHOW}?as-of=s01e02`);
  expect(await page_.text()).toBe(await (await page.request.get(`/en/${SHOW}`)).text());
});

test('a card is drawn here, from what is known, and only when asked for', async ({ page }) => {
  const asked: string[] = [];
  await openAt(page, `/en/${SHOW}`, { position: 's01e02' });
  await page.getByRole('button', { name: show.share, exact: true }).click();
  const sheet = page.getByRole('dialog', { name: show.share });
  await sheet.getByRole('button', { name: share.draw }).waitFor();
  page.on('request', (request) => asked.push(request.url()));
  await sheet.getByRole('button', { name: share.draw }).click();
  const picture = sheet.getByRole('img', { name: 'A card: Romantics Anonymous, Up to episode 2' });
  await expect(picture).toBeVisible();
  const plain = await picture.getAttribute('src');
  await sheet.getByRole('checkbox').check();
  await expect(picture).not.toHaveAttribute('src', plain ?? '');
  const download = page.waitForEvent('download');
  await sheet.getByRole('button', { name: share.savePicture }).click();
  const png = readFileSync(await (await download).path());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1350]);
  // Recaps of what is finished come when the page has come to rest, whatever is open.
  const others = asked.filter((url) => !/(?:premise|s01e0[12])\/recap\.json$/.test(url));
  expect(others.filter((url) => !/\/_next\/static\/|^data:|^blob:/.test(url))).toEqual([]);
});

test('what was watched goes to other services, up to where one is', async ({ page }) => {
  await startFrom(
    page,
    stored({ [SHOW]: 's01e02', 'les-vampires': 'premise' }, Date.UTC(2026, 0, 2)),
  );
  await page.goto(`/en/${SHOW}`);
  await settled(page);
  await page.getByRole('button', { name: household.title }).click();
  const dialog = page.getByRole('dialog', { name: household.title });
  await dialog.getByText(files.along).click();
  await dialog.getByText(files.export).click();
  const file = async (name: string) => {
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name, exact: true }).click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  expect(await file(files.plainCsv)).toBe(
    'show,season,episode,date\r\nRomantics Anonymous,1,1,\r\nRomantics Anonymous,1,2,2026-01-02',
  );
  expect(JSON.parse(await file(files.traktJson))).toMatchObject([
    { type: 'episode', title: 'Romantics Anonymous', season: 1, episode: 1, watched_at: 'unknown' },
    {
      type: 'episode',
      title: 'Romantics Anonymous',
      season: 1,
      episode: 2,
      watched_at: '2026-01-02T00:00:00.000Z',
    },
  ]);
});
