import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { stored, storedOf } from './stored';
import { expect, onDevice, openAt, FLAGSHIP_SHOW as SHOW, settled, startFrom, test } from './test';
import { said, wordsIn } from './words';

const { files, household, notebook, storage } = wordsIn('en');

const viewers = (page: Page) => page.getByRole('dialog', { name: household.title });
const plan = (page: Page) => page.getByRole('dialog', { name: files.plan });
const upTo = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`) });

async function openFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: household.title }).click();
  await viewers(page).getByText(files.along).click();
}

async function bring(page: Page, text: string): Promise<void> {
  await viewers(page)
    .getByLabel(files.bring, { exact: true })
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function saved(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await viewers(page).getByRole('button', { name: files.save, exact: true }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('what a device keeps comes to an empty one as it was, after a plan', async ({
  page,
  browser,
}) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e02' });
  await startFrom(page, storedOf([{ [SHOW]: 's01e02' }, { [SHOW]: 's01e01' }]));
  await page.reload();
  await settled(page);
  await openFiles(page);
  const file = await saved(page);

  const other = await (await browser.newContext()).newPage();
  await other.goto(new URL(`/en/${SHOW}`, page.url()).href);
  await openFiles(other);
  await bring(other, '{"app":"another"}');
  await expect(viewers(other).getByText(files.unreadable)).toBeVisible();
  await bring(other, file);
  const second = plan(other).getByRole('region', { name: 'Viewer 2' });
  await expect(second.getByRole('checkbox')).toHaveAccessibleName(
    'Romantics Anonymous nothing said yet → Up to episode 1',
  );
  await expect(other.getByRole('heading', { name: 'Where are you?' })).toBeAttached();
  await plan(other).getByRole('button', { name: files.do }).click();
  await expect(upTo(other, 'Up to episode 1')).toBeVisible();
  await expect.poll(() => onDevice(other)).toEqual(await onDevice(page));
  await bring(other, file);
  await expect(plan(other).getByText(files.nothing)).toBeVisible();
  await plan(other).getByRole('button', { name: files.cancel }).click();
  await viewers(other).getByRole('button', { name: 'Undo' }).click();
  await expect(viewers(other).getByRole('radio')).toHaveCount(2);
  await other.context().close();
});

const SAMPLES = 'lib/progress/samples';

for (const name of readdirSync(SAMPLES)) {
  test(`what ${name} says comes to an empty device as it was`, async ({ page, browser }) => {
    await startFrom(page, readFileSync(path.join(SAMPLES, name), 'utf8'));
    await page.goto('/en');
    await openFiles(page);
    const file = await saved(page);
    const other = await (await browser.newContext()).newPage();
    await other.goto(new URL('/en', page.url()).href);
    await openFiles(other);
    await bring(other, file);
    await plan(other).getByRole('button', { name: files.do }).click();
    await expect(plan(other)).toHaveCount(0);
    const { household: kept } = JSON.parse(file);
    await expect.poll(() => onDevice(other)).toEqual(kept);
    expect(JSON.parse(await saved(other)).household).toEqual(kept);
    await other.context().close();
  });
}

test("guides of one's own come along by name, once, and are told of elsewhere", async ({
  page,
  browser,
}) => {
  const { own } = wordsIn('en');
  await page.goto('/en/own');
  await page.getByLabel(own.name).fill('The Lamp Room');
  await page.getByLabel(said(own.behind)).fill('3');
  await page.getByRole('button', { name: own.begin, exact: true }).click();
  await expect(upTo(page, 'Up to episode 3')).toBeVisible();
  await openFiles(page);
  const file = await saved(page);
  await viewers(page).getByText(files.export, { exact: true }).click();
  const download = page.waitForEvent('download');
  await viewers(page).getByRole('button', { name: files.plainCsv }).click();
  const table = readFileSync(await (await download).path(), 'utf8');
  expect(
    table
      .split('\r\n')
      .slice(1)
      .map((row) => row.slice(0, 17)),
  ).toEqual([1, 2, 3].map((number) => `The Lamp Room,1,${number}`));
  const other = await (await browser.newContext()).newPage();
  await other.goto(new URL('/en', page.url()).href);
  await openFiles(other);
  await bring(other, file);
  await expect(plan(other).getByRole('checkbox')).toHaveAccessibleName(
    /^The Lamp Room .*episode 3$/,
  );
  await expect(plan(other).getByText('1 guide of your own comes along')).toBeVisible();
  await expect(plan(other).getByRole('alert')).toHaveCount(0);
  await plan(other).getByRole('button', { name: files.do }).click();
  await expect(plan(other)).toHaveCount(0);
  await bring(other, file);
  await expect(plan(other).getByText(files.nothing)).toBeVisible();
  await plan(other).getByRole('button', { name: files.cancel }).click();
  const { savedAt: _, ...again } = JSON.parse(await saved(other));
  expect(again).toEqual({ ...JSON.parse(file), savedAt: undefined });
  await other.goto(new URL('/en', page.url()).href);
  await expect(other.getByRole('link', { name: /The Lamp Room.*Up to episode 3/ })).toBeVisible();
  await other.context().close();
});

test('nobody moves before they say so, one may stay where one is, and all of it can be undone after a reload', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  const before = await onDevice(page);
  await openFiles(page);
  await bring(page, stored({ [SHOW]: 's99e99', 'les-vampires': 's01e03' }));
  await expect(plan(page).getByRole('checkbox')).toHaveCount(2);
  await expect(plan(page).getByText('Up to episode 1 → Up to season 99, episode 99')).toBeVisible();
  await expect(upTo(page, 'Up to episode 1')).toBeAttached();
  expect(await onDevice(page)).toEqual(before);
  await plan(page).getByRole('checkbox', { name: 'Romantics' }).uncheck();
  await plan(page).getByRole('button', { name: files.do }).click();
  await expect
    .poll(async () => (await onDevice(page)).viewers[0].positions)
    .toMatchObject({ [SHOW]: { key: 's01e01' }, 'les-vampires': { key: 's01e03' } });
  await page.reload();
  await settled(page);
  await openFiles(page);
  await viewers(page).getByRole('button', { name: files.putBack }).click();
  await expect.poll(() => onDevice(page)).toEqual(before);
});

test('it is said what of a file could not be read', async ({ page }) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await openFiles(page);
  await bring(page, stored({ [SHOW]: 's1e2', 'Les Vampires': 's01e03' }));
  await expect(plan(page).getByRole('alert')).toContainText('2 places in shows');
});

test('where a file is not saved in silence, it can be sent, or copied and pasted', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const sent: string[] = [];
    Object.assign(window, { sent });
    Object.assign(navigator, {
      canShare: ({ files }: ShareData) => files?.[0]?.type === 'text/plain',
      share: async ({ files }: ShareData) => void sent.push(await (files?.[0]?.text() ?? '')),
    });
    HTMLAnchorElement.prototype.click = () => {};
  });
  await openAt(page, `/en/${SHOW}`, { position: 's01e02' });
  await openFiles(page);
  await viewers(page).getByRole('button', { name: files.save, exact: true }).click();
  await viewers(page).getByRole('button', { name: files.send }).click();
  const sent = await page
    .waitForFunction(() => (window as unknown as { sent: string[] }).sent[0])
    .then((text) => text.jsonValue() as Promise<string>);
  expect(JSON.parse(sent).household.viewers[0].positions[SHOW].key).toBe('s01e02');
  await viewers(page).getByRole('button', { name: files.copy }).click();
  await expect(viewers(page).locator('textarea[readonly]')).toHaveValue(sent);
  await viewers(page).getByText(files.paste).click();
  await viewers(page).locator('textarea:not([readonly])').fill(sent);
  await viewers(page).getByRole('button', { name: files.look }).click();
  await expect(plan(page).getByText(files.nothing)).toBeVisible();
});

test('a file that is saved is there while a browser may still take it, and then let go', async ({
  page,
}) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const { revokeObjectURL } = URL;
    Object.assign(window, { revoked: [] });
    URL.revokeObjectURL = (address) => {
      (window as unknown as { revoked: string[] }).revoked.push(address);
      revokeObjectURL.call(URL, address);
    };
  });
  const revoked = () =>
    page.evaluate(() => (window as unknown as { revoked: string[] }).revoked.length);
  await openAt(page, `/en/${SHOW}`, { position: 's01e02' });
  await openFiles(page);
  await saved(page);
  expect(await revoked()).toBe(0);
  await page.clock.runFor('02:00');
  expect(await revoked()).toBe(1);
});

test('two tabs that write at one time both keep what was written', async ({ page, context }) => {
  await openAt(page, `/en/${SHOW}/notebook`, { position: 's01e02' });
  const other = await context.newPage();
  await other.goto(`/en/${SHOW}/notebook`);
  await settled(other);
  const rounds = 20;
  for (let round = 0; round < rounds; round++) {
    const tabs = [page, other];
    await Promise.all(
      tabs.map((tab, place) => tab.getByLabel(notebook.write).fill(`note ${round} ${place}`)),
    );
    const at = Date.now() + 150;
    await Promise.all(
      tabs.map((tab) =>
        tab.evaluate(async (time) => {
          await new Promise((resolve) => setTimeout(resolve, time - Date.now()));
          document.querySelector('form')?.requestSubmit();
        }, at),
      ),
    );
  }
  await expect.poll(async () => (await onDevice(page)).viewers[0].notes.length).toBe(2 * rounds);
  await expect(page.getByText(/^note \d+ \d$/)).toHaveCount(2 * rounds);
  await expect(other.getByText(/^note \d+ \d$/)).toHaveCount(2 * rounds);
});

/** Notes for one viewer at episode 2, on this show or on another one. */
function withNotes(count: number, show = SHOW): string {
  const file = JSON.parse(stored({ [SHOW]: 's01e02' }));
  file.viewers[0].notes = Array.from({ length: count }, (_, n) => {
    return { id: `note-${n + 1}`, show, key: 's01e01', at: Date.now(), text: 'Hm.' };
  });
  return JSON.stringify(file);
}

test('one note too many is not kept, says so, and stays where it was typed', async ({ page }) => {
  await startFrom(page, withNotes(5000, 'another-show'));
  await page.goto(`/en/${SHOW}/notebook`);
  await settled(page);
  await page.getByLabel(notebook.write).fill('One more');
  await page.getByRole('button', { name: notebook.save }).click();
  await expect(page.getByText(/^There is room for 5,000 notes/)).toBeVisible();
  await expect(page.getByLabel(notebook.write)).toHaveValue('One more');
});

test('where much would be lost, a backup is proposed, and the browser is asked to keep it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { asked: 0 });
    navigator.storage.persist = async () => {
      (window as unknown as { asked: number }).asked += 1;
      return true;
    };
  });
  await startFrom(page, withNotes(12));
  await page.goto(`/en/${SHOW}/notebook`);
  await settled(page);
  const backup = page.getByRole('complementary', { name: files.backup });
  await expect(backup).toContainText('13 notes and places are on this device alone');
  await expect(backup).toContainText('seven days');
  const download = page.waitForEvent('download');
  await backup.getByRole('button', { name: files.save, exact: true }).click();
  await download;
  const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked);
  expect(await asked()).toBe(0);
  await expect(async () => {
    await page.getByLabel(notebook.write).fill('One more');
    await page.getByRole('button', { name: notebook.save }).click();
    expect(await asked()).toBe(1);
  }).toPass();
  await page.goto('/en');
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('complementary', { name: files.backup })).toHaveCount(0);
});

test('what cannot be read and has no room to be set aside stays until it is saved', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('filled')) return;
    sessionStorage.setItem('filled', '');
    localStorage.setItem('kokomade:progress', `{${'a'.repeat(1_000_000)}`);
    localStorage.setItem('kokomade:progress:copy', `{${'b'.repeat(1_000_000)}`);
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        localStorage.setItem(`filling-${size}`, 'x'.repeat(size));
      } catch {}
    }
  });
  await page.goto(`/en/${SHOW}`);
  await expect(page.getByText(storage.stuck)).toBeVisible();
  await page.getByRole('button', { name: "I haven't started" }).click();
  await settled(page);
  await openFiles(page);
  const aside = viewers(page).getByRole('region', { name: files.aside });
  await expect(aside.getByText(files.brokenNow)).toHaveCount(2);
  const download = page.waitForEvent('download');
  await aside.getByRole('button', { name: files.saveIt }).first().click();
  expect(readFileSync(await (await download).path(), 'utf8')).toHaveLength(1_000_001);
  await aside.getByRole('button', { name: files.discard }).first().click();
  await expect(page.getByText(storage.stuck)).toHaveCount(0);
});
