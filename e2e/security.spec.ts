import { ENTRY_HEADERS, HEADERS } from '../lib/commands/headers.mjs';
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
  test(`${path} comes with the headers that keep it to itself`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
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
  request,
}) => {
  const html = await (await request.get(`/en/${SHOW}`)).text();
  const [hashed = ''] = /\/_next\/static\/chunks\/[^"]+\.js/.exec(html) ?? [];
  for (const [path, cached] of [
    [`/en/${SHOW}`, 'public, max-age=0, must-revalidate'],
    [`/guide/${SHOW}/en/premise/facts.json`, 'public, max-age=0, must-revalidate'],
    ['/sw.js', 'no-cache'],
    [hashed, 'public, max-age=31536000, immutable'],
  ] as const) {
    const headers = (await request.get(path)).headers();
    expect(headers['cache-control'], path).toBe(cached);
    expect(headers['last-modified'] ?? new Date(0).toUTCString(), path).toBe(
      new Date(0).toUTCString(),
    );
  }
});

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
