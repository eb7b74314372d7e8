import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { ROOMS } from './rooms';
import { FLOOR } from './servers';
import { expect, openAt, FLAGSHIP_SHOW as SHOW, test } from './test';

/** In KB, as brotli sends them. */
const BUDGET = 156.5;

interface RouteStats {
  route: string;
  firstLoadChunkPaths: string[];
}

test('no page has more JavaScript to load first than its budget', () => {
  const stats: RouteStats[] = JSON.parse(
    readFileSync('.next/diagnostics/route-bundle-stats.json', 'utf8'),
  );
  const pages = stats.filter(({ route }) => route.startsWith('/[locale]'));
  expect(pages.length).toBeGreaterThan(5);
  const chunks = new Set(pages.flatMap(({ firstLoadChunkPaths }) => firstLoadChunkPaths));
  const bytes = new Map(
    Array.from(chunks, (chunk) => [chunk, brotliCompressSync(readFileSync(chunk)).length]),
  );
  const weights = pages.map(({ route, firstLoadChunkPaths }) => {
    const sum = firstLoadChunkPaths.reduce((all, chunk) => all + (bytes.get(chunk) ?? 0), 0);
    return { route, weight: sum / 1024 };
  });
  if (process.env.KOKOMADE_FIGURES) console.table(weights);
  expect(weights.filter(({ weight }) => weight > BUDGET)).toEqual([]);
});

/** What a page may load beyond a bare Next page until it rests: KB as they are sent, and requests. */
const BUDGETS = { HTML: 23, JavaScript: 72, styles: 0, typefaces: 27, guide: 14, requests: 14 };
type Loads = Record<keyof typeof BUDGETS, number>;

const PAGES = [
  ...['/en', '/en/import', '/en/about/safety', '/en/own'],
  ...ROOMS.map((room) => `/en/${SHOW}${room}`),
  `/en/${SHOW}/person?who=hana`,
  `/en/${SHOW}/recap?episode=s01e02`,
];

test('no page loads more than its budget over a bare Next page', async ({ page }) => {
  await page.goto(FLOOR.address);
  const bare = await loadsOf(page);
  expect(bare.JavaScript).toBeGreaterThan(50);
  const loads = new Map<string, Loads>();
  await openAt(page, `/en/${SHOW}`, { position: 's01e02' });
  const isOver = (of: Loads) => KINDS.some((kind) => of[kind] > BUDGETS[kind]);
  for (const path of PAGES) {
    // On a busy machine, what is fetched ahead at a page's rest may come before it is looked at: once more.
    for (let tries = 0; tries < 2; tries += 1) {
      await page.goto(path);
      const of = over(bare, await loadsOf(page));
      loads.set(path, of);
      if (!isOver(of)) break;
    }
  }
  const row = (name: string, of: Loads) =>
    [name.padEnd(42), ...KINDS.map((kind) => String(Math.round(of[kind])).padStart(10))].join(' ');
  const report = [
    `${'KB over a bare Next page'.padEnd(42)} ${KINDS.map((kind) => kind.padStart(10)).join(' ')}`,
    ...Array.from(loads, ([path, of]) => row(path, of)),
    row('budget', BUDGETS),
  ];
  writeFileSync('test-results/loads.txt', `${report.join('\n')}\n`);
  const most = (kind: keyof Loads) => Math.max(...Array.from(loads.values(), (of) => of[kind]));
  for (const kind of KINDS) expect.soft(most(kind), kind).toBeLessThanOrEqual(BUDGETS[kind]);
});

const KINDS = Object.keys(BUDGETS) as readonly (keyof Loads)[];

const over = (bare: Loads, loads: Loads) =>
  Object.fromEntries(KINDS.map((kind) => [kind, loads[kind] - bare[kind]])) as Loads;

const BY_ENDING: Record<string, keyof Loads> = {
  js: 'JavaScript',
  css: 'styles',
  woff2: 'typefaces',
  json: 'guide',
  txt: 'guide',
};

/** All that a page has asked for by the time that it rests, in KB as it was sent. */
async function loadsOf(page: Page): Promise<Loads> {
  await page.waitForLoadState('networkidle');
  return page.evaluate((kinds) => {
    const loads = { HTML: 0, JavaScript: 0, styles: 0, typefaces: 0, guide: 0, requests: 0 };
    const all = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    for (const { name, entryType, encodedBodySize } of all) {
      loads.requests += 1;
      const ending = new URL(name).pathname.split('.').at(-1) ?? '';
      const kind = entryType === 'navigation' ? 'HTML' : kinds[ending];
      if (kind) loads[kind] += encodedBodySize / 1024;
    }
    return loads;
  }, BY_ENDING);
}
