/**
 * Finds a Chromium for the browser tests, or installs one: one that the environment names, Playwright's
 * own, the system's, a download of Playwright's, Debian's package. Each is proven by launching it.
 */
import { execFileSync } from 'node:child_process';
import { runNode } from './workbench.mjs';

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a browser that launches; empty for Playwright's own; undefined when there is none. */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test');
  const launches = async (executablePath) => {
    try {
      const browser = await chromium.launch({
        args: CHROMIUM_ARGS,
        ...(executablePath ? { executablePath } : {}),
      });
      await browser.close();
      return true;
    } catch {
      return false;
    }
  };
  const named = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE;
  const onMachine = () =>
    [
      named,
      '',
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ].filter((one) => one !== undefined);

  for (const way of [() => {}, downloadPlaywrights, installDebians]) {
    way();
    for (const one of onMachine()) if (await launches(one)) return one;
  }
  return undefined;
}

/** Runs browser tests; resolves to Playwright's exit code, or to 1 where there is no browser. */
export async function runPlaywright(args, env = {}) {
  const browser = await findBrowser();
  if (browser === undefined) {
    console.log('No Chromium launches here, and none could be installed.');
    console.log('Install one, or name it: PLAYWRIGHT_CHROMIUM_EXECUTABLE=/path/to/chromium');
    return 1;
  }
  const found = browser ? { PLAYWRIGHT_CHROMIUM_EXECUTABLE: browser } : {};
  return runNode('node_modules/@playwright/test/cli.js', ['test', ...args], { ...env, ...found });
}

function downloadPlaywrights() {
  attempt(process.execPath, [
    'node_modules/@playwright/test/cli.js',
    'install',
    '--only-shell',
    'chromium',
  ]);
}

function installDebians() {
  if (process.getuid?.() !== 0) return;
  attempt('apt-get', ['update', '-qq']);
  attempt('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell', 'fonts-noto-cjk']);
}

function attempt(command, args) {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 240_000 });
  } catch {
    // The next way is tried; that none is left is said by the caller.
  }
}
