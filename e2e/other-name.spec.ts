import { CHROMIUM_ARGS } from '../lib/commands/browser.mjs';
import { ROOMS } from './rooms';
import { FLAGSHIP } from './servers';
import { expect, openAt, FLAGSHIP_SHOW as SHOW, settled, test } from './test';

/** As a phone on the same network finds the server: by plain http, which is no secure context. */
const NAME = 'kokomade.test';

test.use({
  launchOptions: {
    args: [...CHROMIUM_ARGS, `--host-resolver-rules=MAP ${NAME} 127.0.0.1`],
    executablePath: process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE || undefined,
  },
  serviceWorkers: 'allow',
});

const address = FLAGSHIP.address.replace('127.0.0.1', NAME);

test('every room opens by another name than localhost', async ({ page, provokes }) => {
  provokes(/^The Cross-Origin-Opener-Policy header has been ignored/);
  await openAt(page, `${address}/en/${SHOW}`, { position: 's01e02' });
  expect(await page.evaluate(() => 'serviceWorker' in navigator || isSecureContext)).toBe(false);
  for (const room of [...ROOMS, '/recap?key=s01e02', '/person?who=hana']) {
    await page.goto(`${address}/en/${SHOW}${room}`);
    await settled(page);
  }
  await page.goto(`${address}/en`);
  await expect(page.getByRole('link', { name: /Up to episode 2/ })).toBeVisible();
});
