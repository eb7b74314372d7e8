import type { Page } from '@playwright/test';
import { entriesOf, kept, keptUpTo } from './kept';
import { type Change, recordingProxy } from './recording-proxy';
import { FLAGSHIP } from './servers';
import { storedOf } from './stored';
import {
  expect,
  follow,
  openAt,
  PROGRESS,
  FLAGSHIP_SHOW as SHOW,
  settled,
  startFrom,
  test,
} from './test';
import { wordsIn } from './words';

/** What a browser says of each request that it cannot make, and Next of a page that it then loads whole. */
const OFFLINE = /^net::ERR_INTERNET_DISCONNECTED |Failed to fetch RSC payload/;
const LOST = /^net::ERR_(?:EMPTY_RESPONSE|CONTENT_LENGTH_MISMATCH) |Failed to fetch RSC payload/;

test.use({ serviceWorkers: 'allow' });

// The device keeps what is left to keep when a page has come to rest, which is not waited for.
test.beforeEach(({ page }) => page.clock.install());

async function goBackTo(page: Page, upTo: string): Promise<void> {
  await page.getByRole('button', { name: /^Up to episode/ }).click();
  await page.getByLabel('Go back to').selectOption({ label: upTo });
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
}

test('after a visit, what is finished can be read without a network', async ({
  page,
  context,
  provokes,
}) => {
  provokes(OFFLINE);
  await openAt(page, `/en/${SHOW}`, { position: 's01e02' });
  await keptUpTo(page, 's01e02');
  await context.setOffline(true);
  await page.reload();
  await settled(page);
  await expect(page.getByRole('button', { name: /^Up to episode 2/ })).toBeVisible();
  await page.goto(`/en/${SHOW}/recap?key=s01e01`);
  await expect(page.getByText('Rainbow Palette').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'What happens' })).toBeVisible();
  await page.goto(`/en/${SHOW}/person?who=sosuke`);
  await expect(page.getByRole('heading', { name: /Sosuke/ }).first()).toBeVisible();
  await follow(page.getByRole('link', { name: 'People' }).first());
  await expect(page).toHaveURL(/\/people$/);
  await expect(page.getByRole('main')).toContainText('Hana');
  await page.goto('/en');
  await expect(page.getByRole('link', { name: /Romantics Anonymous/ })).toBeVisible();
  provokes(/^503 \/ko$/);
  await page.goto('/ko');
  await expect(page.getByText('이 페이지는 아직 이 기기에 저장되지 않았어요')).toBeVisible();
});

test('the next one, finished without a network, says that it needs one, and comes with it', async ({
  page,
  context,
  provokes,
}) => {
  provokes(OFFLINE);
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await keptUpTo(page, 's01e01');
  await context.setOffline(true);
  await page.getByRole('button', { name: "I've finished episode 2" }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'offline' });
  await expect(notice).toContainText('(Up to episode 2) needs a connection the first time');
  await expect(page.getByRole('main')).toContainText('Rainbow Palette');
  await context.setOffline(false);
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('Sumiko');
});

test('nothing past the position is kept, and nothing of a guide by the worker', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await keptUpTo(page, 's01e01');
  await page.getByRole('button', { name: 'Look ahead' }).first().click();
  await page.getByRole('radio', { name: /^The guide as it is then/ }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Look ahead' }).click();
  await expect(page.getByRole('main')).toContainText('Sumiko');
  await follow(page.getByRole('link', { name: 'People' }).first());
  await expect(page.getByRole('main')).toContainText('Sumiko');
  await page.goto(`/en/${SHOW}/recap?key=s01e02`);
  await expect(page.getByText('You have not finished this one')).toBeVisible();
  const all = await kept(page);
  expect(
    entriesOf(all)
      .map(({ path }) => path.split('?')[0])
      .sort(),
  ).toEqual([
    `/guide/${SHOW}/en/kept.json`,
    `/guide/${SHOW}/en/premise/facts.json`,
    `/guide/${SHOW}/en/premise/recap.json`,
    `/guide/${SHOW}/en/s01e01/facts.json`,
    `/guide/${SHOW}/en/s01e01/first.en.txt`,
    `/guide/${SHOW}/en/s01e01/recap.json`,
  ]);
  for (const { cache, path, text } of all) {
    expect(text, path).not.toMatch(/sumiko/i);
    if (!cache.startsWith('kokomade:entries:')) {
      expect(path).toMatch(/^\/(_next\/static\/|$|en($|\/))/);
      expect(path).not.toContain('?');
    }
  }
});

test('going back drops what lies beyond in every tab, also without a network', async ({
  page,
  context,
  provokes,
}) => {
  provokes(OFFLINE);
  await openAt(page, `/en/${SHOW}`, { position: 's01e02' });
  await keptUpTo(page, 's01e02');
  const other = await context.newPage();
  await other.goto(`/en/${SHOW}/people`);
  await expect(other.getByRole('main')).toContainText('Sumiko');
  await context.setOffline(true);
  await goBackTo(page, 'Up to episode 1');
  const beyond = async () =>
    entriesOf(await kept(other)).filter(({ path }) => path.includes('s01e02'));
  await expect(other.locator('body')).not.toContainText('Sumiko');
  await expect.poll(beyond).toEqual([]);
  expect(JSON.stringify(await kept(other))).not.toMatch(/sumiko|s01e02\/(facts|recap)/i);
  for (const tab of [page, other]) {
    await tab.reload();
    await settled(tab);
    await expect(tab.getByRole('button', { name: /^Up to episode 1/ })).toBeVisible();
    await expect(tab.locator('body')).not.toContainText('Sumiko');
  }
});

test('what another viewer has finished is kept for them alone', async ({
  page,
  context,
  provokes,
}) => {
  provokes(OFFLINE);
  const text = storedOf([{ [SHOW]: 's01e01' }, { [SHOW]: 's01e02' }]);
  await startFrom(page, text);
  await page.goto(`/en/${SHOW}`);
  await keptUpTo(page, 's01e02');
  await context.setOffline(true);
  const isNow = (active: string) =>
    page.evaluate(
      ([key, value]) => {
        localStorage.setItem(key, value);
        window.dispatchEvent(new StorageEvent('storage', { key }));
      },
      [PROGRESS, JSON.stringify({ ...JSON.parse(text), active })] as const,
    );
  await isNow('viewer-1');
  await expect(page.locator('body')).not.toContainText('Sumiko');
  await page.reload();
  await settled(page);
  await expect(page.locator('body')).not.toContainText('Sumiko');
  expect(entriesOf(await kept(page)).some(({ path }) => path.includes('s01e02/facts'))).toBe(true);
  await isNow('viewer-2');
  await expect(page.getByRole('main')).toContainText('Sumiko');
});

test('before the app is awake requests are made for the position alone, and none twice', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e02', at: Date.now() });
  const hint = () =>
    page.evaluate((show) => localStorage.getItem(`kokomade:horizon:${show}`), SHOW);
  await expect.poll(hint).toBe('s01e02');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await settled(page);
  expect(asked.filter((path) => path.endsWith('as-of.json'))).toEqual([
    `/guide/${SHOW}/en/s01e02/as-of.json`,
  ]);
  const ofGuide = asked.filter((path) => path.startsWith('/guide/'));
  expect(ofGuide).toContain(`/guide/${SHOW}/en/s01e02/first.en.txt`);
  expect(new Set(ofGuide).size).toBe(ofGuide.length);
  await goBackTo(page, 'Up to episode 1');
  await expect.poll(hint).toBe('s01e01');
});

test('an episode that was finished in its own look ahead is kept', async ({
  page,
  context,
  provokes,
}) => {
  provokes(OFFLINE);
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await keptUpTo(page, 's01e01');
  await page.getByRole('button', { name: 'Look ahead' }).first().click();
  await page.getByRole('radio', { name: /^The guide as it is then/ }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Look ahead' }).click();
  await expect(page.getByRole('main')).toContainText('Sumiko');
  await page.getByRole('button', { name: "I've finished episode 2" }).first().click();
  await keptUpTo(page, 's01e02');
  await context.setOffline(true);
  await page.reload();
  await settled(page);
  await expect(page.getByRole('button', { name: /^Up to episode 2/ })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Sumiko');
});

type Facts = Record<string, unknown>;

/** What another version of the app, or a broken disk, may have left in place of an entry; in some, offline. */
const OTHER_SHAPES: Record<string, (facts: Facts) => unknown> = {
  nothing: () => null,
  'a text': () => 'x',
  'a number': () => 1,
  'a list': () => [],
  'an empty map': () => ({}),
  'its key alone': ({ key }) => ({ key }),
  'its key and versions': ({ key, version, recapVersion }) => ({ key, version, recapVersion }),
  'no questions': ({ threads: _, ...facts }) => facts,
  'no people': ({ people: _, ...facts }) => facts,
  'no bonds': ({ bonds: _, ...facts }) => facts,
  'people that are null': (facts) => ({ ...facts, people: null }),
  'people by id': (facts) => ({ ...facts, people: { hana: {} } }),
  'people as texts': (facts) => ({ ...facts, people: ['hana'] }),
  'people without ids': (facts) => ({ ...facts, people: [{}] }),
  'notes in no list': (facts) => ({ ...facts, people: [{ id: 'hana', notes: 'many' }] }),
  'bonds to nobody': (facts) => ({ ...facts, bonds: [{ id: 'x', ends: [] }] }),
  'questions as numbers': (facts) => ({ ...facts, threads: [1, 2] }),
  'a title as a map': (facts) => ({ ...facts, title: { en: 'x' } }),
  'the facts of another': (facts) => ({ ...facts, key: 's01e07' }),
  'another version': (facts) => ({ ...facts, version: 7 }),
  'all that and more': (facts) => ({ ...facts, moods: ['of a newer version'] }),
};

test('what is kept in another shape is as if it were not there', async ({
  page,
  context,
  provokes,
}) => {
  test.slow();
  provokes(OFFLINE);
  await openAt(page, `/en/${SHOW}`, { position: 's01e02' });
  await keptUpTo(page, 's01e02');
  const [facts] = (await kept(page)).filter(({ path }) => path.includes('s01e01/facts.json'));
  if (!facts) throw new Error('nothing is kept');
  for (const [nth, [what, shapeOf]] of Object.entries(OTHER_SHAPES).entries()) {
    await page.evaluate(
      async ([name, address, text]) => (await caches.open(name)).put(address, new Response(text)),
      [facts.cache, facts.path, JSON.stringify(shapeOf(JSON.parse(facts.text)))] as const,
    );
    await context.setOffline(nth % 2 === 0);
    await page.reload();
    await settled(page);
    await expect(page.getByRole('button', { name: /^Up to episode 2/ }), what).toBeVisible();
    await expect(page.getByText(wordsIn('en').error.title), what).toHaveCount(0);
    await context.setOffline(false);
    await expect(page.getByRole('main'), what).toContainText('Sumiko');
    await keptUpTo(page, 's01e02');
  }
});

test('a page that comes back from the history reads the position again', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/people`, { position: 's01e02' });
  await expect(page.getByRole('main')).toContainText('Sumiko');
  // As when another tab goes back while this page is put away: it hears nothing.
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    const text = localStorage.getItem('kokomade:progress') ?? '';
    localStorage.setItem('kokomade:progress', text.replace('s01e02', 's01e01'));
  });
  await expect(page.getByRole('main')).toBeHidden();
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.getByRole('main')).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain('Sumiko');
});

test.describe('behind a network that', () => {
  let change: (path: string) => Change;
  let proxy: Awaited<ReturnType<typeof recordingProxy>>;
  test.beforeEach(async () => {
    change = () => undefined;
    proxy = await recordingProxy(FLAGSHIP.address, (path) => change(path));
  });
  test.afterEach(() => proxy.close());

  test('is slow and cuts off three answers in ten, the guide is read and goes on', async ({
    page,
    context,
    provokes,
  }) => {
    provokes(LOST);
    // As "slow 4G" is in browsers' tools.
    const network = await context.newCDPSession(page);
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 200_000,
      uploadThroughput: 100_000,
    });
    let requests = 0;
    change = (path) => {
      if (!path.startsWith('/guide/')) return undefined;
      requests += 1;
      return requests % 10 < 3 ? 'cut' : undefined;
    };
    await openAt(page, `${proxy.address}/en/${SHOW}`, { position: 's01e02' });
    await page.getByRole('button', { name: "I've finished episode 3" }).click();
    await expect(page.getByRole('region', { name: 'What this episode changed' })).toContainText(
      'Episode 3',
    );
    await expect(page.getByRole('alert').filter({ hasText: 'guide' })).toHaveCount(0);
    expect(requests).toBeGreaterThan(5);
  });

  test('brings a guide that has changed, its entries are replaced together', async ({ page }) => {
    await openAt(page, `${proxy.address}/en/${SHOW}`, { position: 's01e03' });
    await keptUpTo(page, 's01e03');
    change = (path) => {
      const [, , , , key = '', file] = path.split('/');
      if (file === 'as-of.json') {
        return (body) => {
          const asOf = JSON.parse(body);
          const versions = asOf.versions.map(([each, version]: [string, string]) =>
            each === 's01e01' || each === 's01e02' ? [each, 'other'] : [each, version],
          );
          return JSON.stringify({ ...asOf, versions });
        };
      }
      if (file !== 'facts.json' || !['s01e01', 's01e02'].includes(key)) return undefined;
      return (body) =>
        JSON.stringify({ ...JSON.parse(body), version: 'other', title: `Rewritten ${key}` });
    };
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const text = document.body?.innerText ?? '';
        seen.add((text.match(/Rewritten s01e0\d/g) ?? []).join(' and '));
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await page.reload();
    await page.getByRole('button', { name: 'All of it' }).click();
    await expect(page.getByRole('heading', { name: /Rewritten s01e01/ })).toBeVisible();
    const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
    expect(seen.filter(Boolean)).toEqual(['Rewritten s01e02 and Rewritten s01e01']);
    await expect
      .poll(async () =>
        entriesOf(await kept(page)).filter(({ text }) => text.includes('Rewritten')),
      )
      .toHaveLength(2);
    const versions = entriesOf(await kept(page)).filter(({ path }) => path.includes('facts.json'));
    expect(versions).toHaveLength(4);
  });

  test('brings a new app, an open page keeps its own until it is left', async ({
    page,
    provokes,
  }) => {
    provokes(LOST);
    await openAt(page, `${proxy.address}/en/${SHOW}`, { position: 's01e02' });
    await keptUpTo(page, 's01e02');
    const build = () =>
      page.evaluate(async () => {
        const names = await caches.keys();
        return names.filter((name) => name.startsWith('kokomade:shells:'));
      });
    const [old] = await build();
    change = (path) =>
      path === '/sw.js' ? (body) => body.replace(/"[0-9a-f]{12}"/, '"ffffffffffff"') : undefined;
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await expect
      .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting)))
      .toBe(true);
    expect(await build()).toEqual([old, 'kokomade:shells:ffffffffffff']);
    change = () => 'lost';
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill('Hana');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.reload();
    await settled(page);
    await expect(page.getByRole('button', { name: /^Up to episode 2/ })).toBeVisible();
    await expect.poll(build).toEqual(['kokomade:shells:ffffffffffff']);
  });
});

test('the app can be installed', async ({ page, request }) => {
  await page.goto('/ja');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await request.get(address ?? '')).json();
  expect(manifest).toMatchObject({ start_url: '/', display: 'standalone', name: 'Kokomade' });
  for (const { src, sizes } of manifest.icons) {
    const icon = await request.get(src);
    expect(icon.headers()['content-type']).toBe('image/png');
    expect(`${(await icon.body()).readUInt32BE(16)}x${(await icon.body()).readUInt32BE(20)}`).toBe(
      sizes,
    );
  }
  expect(manifest.icons.some(({ purpose }: { purpose?: string }) => purpose === 'maskable')).toBe(
    true,
  );
  const worker = await request.get('/sw.js');
  expect(worker.headers()['cache-control']).toBe('no-cache');
  expect(await worker.text()).not.toContain('sourceMappingURL');
  expect((await request.get('/sw.js.map')).status()).toBe(404);
});
