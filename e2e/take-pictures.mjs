/**
 * `npm run pictures`: takes the pictures of the README anew, of what is built now. Of a show they tell
 * what everybody knows before its first episode, of the book its first chapters.
 */
import { spawn } from 'node:child_process';
import { CHROMIUM_ARGS, findBrowser } from '../lib/commands/browser.mjs';
import { build, install, SERVE, SERVED } from '../lib/commands/workbench.mjs';

const PORT = process.env.KOKOMADE_TEST_PORT ?? '3220';
const FOLDER = '.github/pictures';

const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1440, height: 900 };
const BOOK = 'jekyll-and-hyde';

/** What each shows: the page, where somebody is, on what. */
const PICTURES = [
  { name: 'shelf-en', page: '/en', on: PHONE },
  { name: 'home-ja', page: '/ja/romantics-anonymous', at: 'premise', on: PHONE, dark: true },
  { name: 'story-en', page: `/en/${BOOK}`, at: 's01e02', on: PHONE },
  { name: 'people-ko', page: `/ko/${BOOK}/people`, at: 's01e03', on: PHONE },
  { name: 'search-en', page: `/en/${BOOK}`, at: 's01e03', on: PHONE, dark: true, keys: '/' },
  { name: 'ribbon-phone-ja', page: `/ja/${BOOK}/ribbon`, at: 's01e03', on: PHONE },
  { name: 'home-wide-en', page: `/en/${BOOK}`, at: 's01e03', on: WIDE },
  { name: 'map-wide-en', page: `/en/${BOOK}/relationships`, at: 's01e03', on: WIDE },
  { name: 'ribbon-wide-en', page: `/en/${BOOK}/ribbon`, at: 's01e03', on: WIDE, dark: true },
  { name: 'people-wide-ko', page: `/ko/${BOOK}/people`, at: 's01e03', on: WIDE, dark: true },
];

process.exitCode = (await install()) || (await build('.next', 'data')) || (await taken());

async function taken() {
  const env = { ...process.env, ...SERVED, KOKOMADE_BUILD: '.next', PORT, HOST: '127.0.0.1' };
  const server = spawn(process.execPath, [SERVE], { stdio: 'ignore', env });
  const { chromium } = await import('@playwright/test');
  const executablePath = (await findBrowser()) || undefined;
  const browser = await chromium.launch({ args: CHROMIUM_ARGS, executablePath });
  try {
    for (const picture of PICTURES) await take(browser, picture);
  } finally {
    await browser.close();
    server.kill();
  }
  return 0;
}

async function take(browser, { name, page: address, at, on, dark = false, keys }) {
  const colorScheme = dark ? 'dark' : 'light';
  const page = await browser.newPage({ viewport: on, colorScheme, reducedMotion: 'reduce' });
  const [, , show] = address.split('/');
  if (at) await page.addInitScript(store, householdAt(show, at));
  for (let tries = 0; ; tries += 1) {
    try {
      await page.goto(`http://127.0.0.1:${PORT}${address}`, { waitUntil: 'networkidle' });
      break;
    } catch (error) {
      if (tries > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  await page
    .locator('#first-screen')
    .waitFor({ state: 'detached' })
    .catch(() => {});
  if (keys) await page.keyboard.press(keys);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
  console.log(name);
}

/** Runs in the page. */
function store(progress) {
  localStorage.setItem('kokomade:progress', progress);
}

function householdAt(show, key) {
  const positions = { [show]: { key, at: Date.now() } };
  const hints = { numbers: 'season', left: false };
  const viewer = { id: 'viewer-1', name: '', hints, positions, notes: [] };
  const household = { viewers: [viewer], active: viewer.id, together: [] };
  return JSON.stringify({ app: 'kokomade', version: 2, ...household });
}
