import { type IncomingHttpHeaders, request } from 'node:http';
import { ENTRY_HEADERS, HEADERS } from '../lib/commands/headers.mjs';
import { FLAGSHIP } from './servers';
import { expect, openAt, FLAGSHIP_SHOW as SHOW, test } from './test';

test('an inline script that is not ours does not run', async ({ page, provokes }) => {
  provokes(/Executing inline script violates .* Content Security Policy/);
  await page.route(`**/en/${SHOW}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<body', '<script>window.planted=1</script><body');
    await route.fulfill({ response, body });
  });
  const refused = page.waitForEvent('console', (message) =>
    /Content Security Policy/.test(message.text()),
  );
  await page.goto(`/en/${SHOW}`);
  await refused;
  expect(await page.evaluate(() => 'planted' in window)).toBe(false);
});

test('a page cannot be shown inside another', async ({ page, baseURL, provokes }) => {
  provokes(/^Framing .*frame-ancestors 'none'/);
  provokes(/^net::ERR_BLOCKED_BY_RESPONSE \/en$/);
  await page.setContent(`<iframe src="${baseURL}/en"></iframe>`);
  const [, frame] = page.frames();
  await frame?.waitForLoadState();
  expect(await frame?.evaluate(() => document.body.innerText)).not.toContain('Kokomade');
});

for (const path of ['/en', `/en/${SHOW}`, `/guide/${SHOW}/en/premise/facts.json`, '/nothing']) {
  test(`${path} comes with the headers that keep it to itself`, async ({ request: api }) => {
    const headers = (await api.get(path)).headers();
    const asked = path.startsWith('/guide/') ? { ...HEADERS, ...ENTRY_HEADERS } : HEADERS;
    for (const [name, value] of Object.entries(asked)) {
      expect(headers[name.toLowerCase()]).toBe(value);
    }
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'content-security-policy': "frame-ancestors 'none'",
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['x-powered-by']).toBeUndefined();
  });
}

test('caches on the way are told what may change, and nothing tells when it was built', async ({
  request: api,
}) => {
  const html = await (await api.get(`/en/${SHOW}`)).text();
  const [hashed = ''] = /\/_next\/static\/chunks\/[^"]+\.js/.exec(html) ?? [];
  for (const [path, cached] of [
    [`/en/${SHOW}`, 'public, max-age=0, must-revalidate'],
    [`/guide/${SHOW}/en/premise/facts.json`, 'public, max-age=0, must-revalidate'],
    ['/sw.js', 'no-cache'],
    [hashed, 'public, max-age=31536000, immutable'],
  ] as const) {
    const headers = (await api.get(path)).headers();
    expect(headers['cache-control'], path).toBe(cached);
    expect(headers['last-modified'] ?? new Date(0).toUTCString(), path).toBe(
      new Date(0).toUTCString(),
    );
  }
});

const ODD = [
  ...['/%ff', '/%', '/en/%E0%A4%A', '/%5Blocale%5D', '/guide/%5Bshow%5D/en/premise/facts.json'],
  ...[
    '/[locale]',
    '/index',
    '/en/index',
    '/_global-error',
    '/_not-found',
    '/en/%00',
    '/en%5Cabout',
  ],
  ...[
    '/_next/image?url=%2Ficon-192.png&w=64&q=75',
    '/nothing',
    '/en/nothing',
    '/en/nothing/nothing',
  ],
  ...['/.env', '/..%2f..%2fetc%2fpasswd', '/%2e%2e/package.json'],
];

test('an address that is odd has the one answer of all that are not there', async () => {
  const [nothing, ...odd] = await Promise.all(
    ['/nothing', ...ODD].map((path) => asked('GET', path)),
  );
  expect(nothing?.status).toBe(404);
  for (const [at, answer] of odd.entries()) expect(answer, ODD[at]).toEqual(nothing);
});

test('what is neither asked for nor looked at is refused, with the same headers', async () => {
  for (const path of ['/en', `/guide/${SHOW}/en/premise/facts.json`, '/icon-192.png', '/nothing']) {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE']) {
      const { status, headers, body } = await asked(method, path);
      expect([status, headers.allow, body], `${method} ${path}`).toEqual([405, 'GET, HEAD', '']);
      expect(headers['x-frame-options']).toBe('DENY');
    }
    expect((await asked('HEAD', path)).body).toBe('');
  }
  expect((await asked('GET', '//example.org/en')).headers['x-frame-options']).toBe('DENY');
});

/** As it is written: a browser, and most clients, would mend the address first. */
function asked(method: string, path: string) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(FLAGSHIP.address);
      request({ hostname, port, method, path }, (response) => {
        const { date: _, ...headers } = response.headers;
        let body = '';
        response.setEncoding('utf8').on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers, body }));
      })
        .on('error', reject)
        .end();
    },
  );
}

const HOSTILE = [
  'person?who=__proto__',
  'person?who=constructor',
  'person?who=%00',
  'person?who=../../s01e02',
  `person?who=${'x'.repeat(3000)}`,
  'person',
  'recap?key=s01e2',
  'recap?key=S01E01',
  'recap?key=premise%2F..%2Fs01e02',
  'recap?key=s01e01&key=s01e02x',
  'recap',
];

test('an odd address shows nothing that is not known, and asks for nothing', async ({ page }) => {
  let asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const hostile of HOSTILE) {
    asked = [];
    await openAt(page, `/en/${SHOW}/${hostile}`, { position: 'premise' });
    const known = hostile.includes('key=s01e01')
      ? page.getByText('You have not finished this one')
      : page.getByText('Not in your guide so far');
    await expect(known, hostile.slice(0, 40)).toBeVisible();
    const files = asked.filter((path) => path.startsWith('/guide/'));
    expect(files).toContain(`/guide/${SHOW}/en/premise/as-of.json`);
    expect(files.filter((path) => !path.startsWith(`/guide/${SHOW}/en/premise/`))).toEqual([]);
  }
});
