/**
 * `npm run bench:web [-- --rounds 7] [--data dir] [--show slug] [--position s01e02]`: what a slow phone waits
 * for, beside a bare Next page, a static page with as much text, and what one would use instead: the whole
 * guide as JSON or in `sql.js`. In turns, in one run. Prints a table.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { CHROMIUM_ARGS, findBrowser } from '../lib/commands/browser.mjs';
import { build, FLOOR, install, NEXT, runNode, SERVE, SERVED } from '../lib/commands/workbench.mjs';
import { serveOthers } from './floor/others.mjs';
import { TEXT } from './floor/text.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    data: { type: 'string', default: 'data' },
    show: { type: 'string', default: 'romantics-anonymous' },
    position: { type: 'string', default: 's01e02' },
  },
});
const { data, show, position } = values;
const PORT = Number(process.env.KOKOMADE_TEST_PORT ?? 3210);
const [app, floor, page, others] = [0, 1, 2, 3].map((nth) => `http://127.0.0.1:${PORT + nth}`);

const place = data === 'data' ? '.next' : `.next-bench-${path.basename(data)}`;
const NAMES = { json: 'the whole guide as JSON, filtered', sql: 'the whole guide in sql.js' };

process.exitCode = (await install()) || (await built()) || (await measured());

async function built() {
  const code = await build(place, data);
  return code || runNode(NEXT, ['build', FLOOR], SERVED);
}

async function measured() {
  const log = wholeLog();
  const nth = log.findIndex(({ key }) => key === position);
  const { stop, beyond } = await serveOthers(log, nth, PORT + 3);
  const stops = [
    stop,
    serve([SERVE], { KOKOMADE_BUILD: place, PORT }),
    serve([NEXT, 'start', FLOOR, '-p', PORT + 1], {}),
    staticPage(),
  ];
  try {
    await Promise.all([app, floor, page, `${others}/json`].map(answers));
    print(await inBrowser(), { [NAMES.json]: beyond.json, [NAMES.sql]: beyond.sql });
  } finally {
    for (const stop of stops) stop();
  }
  return 0;
}

/** All entries of the guide, as they are served. */
function wholeLog() {
  const folder = path.join(place, 'server/app/guide', show, 'en');
  const log = readdirSync(folder).map((key) =>
    JSON.parse(readFileSync(path.join(folder, key, 'facts.json.body'), 'utf8')),
  );
  const ofKey = ({ key }) => key.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  return log.sort((a, b) => (ofKey(a) < ofKey(b) ? -1 : 1));
}

function serve(args, env) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...SERVED, ...env },
  });
  return () => child.kill();
}

/** The same text without an app, sent as a good host would. */
function staticPage() {
  const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('');
  const html = brotliCompressSync(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Kokomade</title><main><h1>Kokomade</h1>${paragraphs}</main></html>`,
  );
  const headers = { 'Content-Type': 'text/html', 'Content-Encoding': 'br' };
  const server = createServer((_, response) => response.writeHead(200, headers).end(html));
  server.listen(PORT + 2, '127.0.0.1');
  return () => server.close();
}

async function answers(address) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await setTimeout(100);
  }
  throw new Error(`${address} does not answer`);
}

/** In localStorage, of somebody who has been here before. */
function storedAt(key) {
  const at = Date.now();
  const viewer = {
    id: 'viewer-1',
    name: '',
    hints: { numbers: 'season', left: false },
    positions: { [show]: { key, at } },
    notes: [],
  };
  return {
    'kokomade:progress': JSON.stringify({
      app: 'kokomade',
      version: 2,
      viewers: [viewer],
      active: viewer.id,
      together: [],
    }),
    [`kokomade:horizon:${show}`]: key,
    [`kokomade:first-screen:${show}`]: `${key} ${at + 6 * 24 * 60 * 60 * 1000}`,
  };
}

/** What is opened, with what is stored, and what has to be seen. */
function visits() {
  const home = `${app}/en/${show}`;
  const text = 'main section p';
  return {
    'bare Next page': { address: floor, seen: 'main p' },
    'static page': { address: page, seen: 'main p' },
    [NAMES.json]: { address: `${others}/json`, seen: 'main p' },
    [NAMES.sql]: { address: `${others}/sql`, seen: 'main p' },
    'first visit: the question': { address: home, seen: 'main h2' },
    'shelf: its shows': { address: `${app}/en`, seen: 'main li a' },
    'stored position, cold: its text': { address: home, stored: storedAt(position), seen: text },
    'with the worker': { address: home, stored: storedAt(position), seen: text, before: 'worker' },
    offline: {
      address: home,
      stored: storedAt(position),
      seen: text,
      before: 'worker',
      offline: true,
    },
    'tap “finished” to the new text': {
      address: home,
      stored: storedAt(position),
      seen: text,
      tap: true,
    },
  };
}

async function inBrowser() {
  const { chromium } = await import('@playwright/test');
  const executablePath = (await findBrowser()) || undefined;
  const all = new Map(Object.keys(visits()).map((name) => [name, []]));
  const browser = await chromium.launch({ args: CHROMIUM_ARGS, executablePath });
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, visit] of Object.entries(visits())) {
      all.get(name).push(await visited(browser, visit));
    }
  }
  await browser.close();
  return all;
}

async function visited(browser, { address, stored, seen, before, offline, tap }) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.addInitScript(watch, seen);
  if (stored) await page.addInitScript(store, stored);
  if (before === 'worker') {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
    // Its pages and entries are stored once the page has come to rest.
    await setTimeout(6000);
  }
  const client = await context.newCDPSession(page);
  await client.send('Network.emulateNetworkConditions', {
    offline: Boolean(offline),
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await client.send('Performance.enable');
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.benchSeen, undefined, { timeout: 60_000 });
  let text = await page.evaluate(() => window.benchSeen);
  await page.waitForLoadState('load');
  await setTimeout(tap ? 4000 : 1500);
  if (tap) text = await tapped(page);
  const figures = await page.evaluate(() => {
    const [document] = performance.getEntriesByType('navigation');
    return { ...window.benchFigures, bytes: window.benchFigures.bytes + document.encodedBodySize };
  });
  const { metrics } = await client.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  await context.close();
  return { text, heap, ...figures };
}

/** From the tap on the next episode to its text, as the page itself sees both. */
async function tapped(page) {
  const took = page.evaluate(
    () =>
      new Promise((resolve) => {
        const story = () => document.querySelector('main section:has(h2)')?.textContent;
        const before = story();
        document.addEventListener('click', ({ timeStamp }) => {
          const look = () =>
            story() !== before
              ? resolve(performance.now() - timeStamp)
              : requestAnimationFrame(look);
          look();
        });
      }),
  );
  await page
    .getByRole('main')
    .getByRole('button', { name: /finished/ })
    .tap();
  return took;
}

/** In the page, from its start: when something is seen, what shifts and what blocks. */
function watch(seen) {
  window.benchFigures = { shift: 0, blocked: 0, bytes: 0 };
  const look = () => {
    // What is not for this visitor may stand before it, hidden.
    const isSeen = [...document.querySelectorAll(seen)].some(
      (one) => one.getClientRects().length > 0 && one.checkVisibility({ visibilityProperty: true }),
    );
    if (isSeen) {
      requestAnimationFrame(() => {
        window.benchSeen = performance.now();
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const observe = (type, add) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
      type,
      buffered: true,
    });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    // What moves as one taps is what one asked for.
    if (!hadRecentInput) window.benchFigures.shift += value;
  });
  observe('longtask', ({ duration }) => {
    window.benchFigures.blocked += Math.max(0, duration - 50);
  });
  observe('resource', ({ encodedBodySize }) => {
    window.benchFigures.bytes += encodedBodySize;
  });
}

function store(items) {
  if (localStorage.getItem('kokomade:progress')) return;
  for (const [name, value] of Object.entries(items)) localStorage.setItem(name, value);
}

function print(all, beyond) {
  const median = (figures) => [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? 0;
  const of = (name, what) => median(all.get(name).map((one) => one[what]));
  const base = of('bare Next page', 'text');
  const [processor] = cpus();
  const kilobytes = (bytes = 0) => (bytes / 1024).toFixed(bytes > 0 && bytes < 10_240 ? 1 : 0);
  console.log(
    `\n${cpus().length} × ${processor?.model}, Node ${process.version}; medians of ${values.rounds} in turns, 412 px, CPU 4×, 1.6 Mbit/s, 150 ms\n`,
  );
  console.log(
    '| | × bare page | ms | blocked, ms | shift | loads, KB | … not to be known yet, KB | memory, MB |',
  );
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|');
  for (const name of all.keys()) {
    const text = of(name, 'text');
    const cells = [
      (text / base).toFixed(2),
      Math.round(text),
      Math.round(of(name, 'blocked')),
      of(name, 'shift').toFixed(3),
      kilobytes(of(name, 'bytes')),
      kilobytes(beyond[name]),
      Math.round(of(name, 'heap') / 2 ** 20),
    ];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}
