import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FAULTS } from '@/lib/addresses/app-files.mjs';
import { DRAFT } from './servers';
import { expect, openAt, test } from './test';

const ROOT = path.resolve('test-results/draft');
const FOLDER = path.join(ROOT, 'night-ferry');

const save = (name: string, text: string) => writeFile(path.join(FOLDER, name), text);
const PARAGRAPHS = 'The fog is thick.\n\n      '.repeat(40);
const episode = (brief: string) =>
  `title: Salt\nbrief: ${brief}\nscenes:\n  - text: |-\n      ${PARAGRAPHS}It lifts.\n`;

let server: ChildProcess;

test.beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await save('show.yaml', SHOW);
  await save('premise.yaml', 'brief: A ferry waits.\n');
  await save('s01e01.yaml', 'title: Fog\nbrief: The fog is thick.\n');
  await save('s01e02.yaml', episode('Mira waits.'));
  await save('s01e03.yaml', 'title: Rope\nbrief: The rope is cut.\n');
  server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'dev', '-p', String(DRAFT.port)],
    // A folder of its own beside a build: an author's `npm run dev` holds that of `.next`.
    {
      env: { ...process.env, KOKOMADE_DATA: ROOT, KOKOMADE_BUILD: '.next-guides' },
      stdio: 'ignore',
    },
  );
});

test.afterAll(() => {
  server.kill();
});

const SHOW = 'title: The Night Ferry\nlanguages: [en]\n';

test('a page follows what its author saves, and says what is wrong', async ({ page, provokes }) => {
  test.setTimeout(300_000);
  // A guide that is wrong is not served.
  provokes(/^404 .*\/s01e02\/(?:recap|as-of|facts|so-far)\.json$/);
  const at = { show: 'night-ferry', position: 's01e02' };
  const address = `${DRAFT.address}/en/night-ferry/recap?key=s01e02`;
  // Page and files are compiled when they are asked for; so is what tells of what is saved.
  const followed = page.waitForResponse(DRAFT.address + FAULTS, { timeout: 240_000 });
  await expect(async () => {
    await expect(await page.request.get(address, { timeout: 60_000 })).toBeOK();
    await openAt(page, address, at);
  }).toPass();
  await followed;
  const main = page.getByRole('main');
  const errors = page.getByRole('alert').filter({ hasText: 'in the guides' });
  await expect(main).toContainText('Mira waits.');
  await page.getByText('It lifts.').scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => window.scrollY);

  await save('s01e02.yaml', episode('Mira leaves.'));
  await expect(main).toContainText('Mira leaves.');
  expect(scrolled).toBeGreaterThan(500);
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);

  await save('s01e02.yaml', episode('*Mira* stays.'));
  await expect(errors).toContainText(
    'night-ferry/s01e02.yaml:2:8 form: not YAML: a text that begins with *',
  );
  await expect(errors.locator('mark')).toHaveText('*');

  await save('s01e02.yaml', episode('Mira sleeps.'));
  await expect(main).toContainText('Mira sleeps.');
  await expect(errors).toHaveCount(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);

  await save('s01e02.yaml', episode('*Mira* stays.'));
  await page.reload();
  await expect(errors).toContainText('s01e02.yaml:2:8');
  await save('show.yaml', 'title: The Night Ferry\nlanguages: en\n');
  await save('s01e02.yaml', episode('Mira stays.'));
  await expect(errors).toContainText('show.yaml:2:12');
  await expect(errors).not.toContainText('s01e02.yaml');
  await page.reload();
  await expect(errors).toContainText('show.yaml:2:12');

  await save('show.yaml', SHOW);
  await expect(main).toContainText('Mira stays.');
  await expect(errors).toHaveCount(0);
  await expect(main).not.toContainText('rope');

  await save('s01e04.yaml', 'title: Sand\n');
  await page.getByRole('button', { name: /^Up to episode 2/ }).click();
  await expect(page.getByRole('button', { name: 'Episode 4, not finished' })).toBeVisible();
});
