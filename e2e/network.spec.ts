import { keptUpTo } from './kept';
import { type Answer, type Change, recordingProxy } from './recording-proxy';
import { FLAGSHIP } from './servers';
import { enter, expect, openAt, FLAGSHIP_SHOW as SHOW, settled, sooner, test } from './test';

/** A network that answers, and badly: what is kept is better. */

const PORTAL = '<!doctype html><title>Hotel</title><h1>Welcome! Please log in.</h1>';
const html = { 'Content-Type': 'text/html' };
const OTHER_APP = `${PORTAL}<script src="/portal/_next/static/chunks/a.js"></script>`;

/** What comes in place of a page. */
const ANSWERS: Record<string, Answer | 'cut' | ((body: string) => string)> = {
  ...Object.fromEntries(
    [500, 501, 502, 503, 504, 507, 511, 520, 429].map((status) => [
      `${status}, in a word`,
      { status, body: 'Trouble' },
    ]),
  ),
  '503, and nothing': { status: 503 },
  '502, in words of HTML': { status: 502, headers: html, body: '<h1>Bad Gateway</h1>' },
  '500, with a page of the app': { status: 500, headers: html, body: APP() },
  '429, and when to come back': { status: 429, headers: { 'Retry-After': '3600' } },
  '200, and nothing': { status: 200, headers: html },
  '204': { status: 204 },
  'a portal': { status: 200, headers: html, body: PORTAL },
  'a portal that says so': { status: 401, headers: html, body: PORTAL },
  'a portal that forbids': { status: 403, headers: html, body: PORTAL },
  'a portal that knows no such page': { status: 404, headers: html, body: PORTAL },
  'a portal of the same make': { status: 200, headers: html, body: OTHER_APP },
  'the way to a portal': { status: 302, headers: { Location: '/portal' } },
  'the way to a portal, kept': { status: 307, headers: { Location: 'http://127.0.0.1:9/' } },
  'data in place of a page': { status: 200, headers: html, body: '{"ok":false}' },
  'half a page': 'cut',
  'the first kilobyte of a page': (body) => body.slice(0, 200),
};

/** The head of a page whose code is of this app. */
function APP(): string {
  return '<!doctype html><script src="/_next/static/chunks/a.js"></script>';
}

test.describe('with the worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('no answer but a page of the app takes the place of what is kept', async ({
    page,
    provokes,
  }) => {
    test.slow();
    provokes(/^net::ERR_|^\d{3} \/|MIME type|Failed to|Security Policy|^csp /);
    let change: Change;
    const proxy = await recordingProxy(FLAGSHIP.address, () => change);
    await page.clock.install();
    await openAt(page, `${proxy.address}/en/${SHOW}`, { position: 's01e02' });
    await keptUpTo(page, 's01e02');
    const rooms = ['', '/people', '/recap?key=s01e02'];
    for (const [at, [what, answer]] of Object.entries(ANSWERS).entries()) {
      change = answer;
      await page.goto(`${proxy.address}/en/${SHOW}${rooms[at % rooms.length]}`);
      await settled(page);
      await expect(page.getByRole('button', { name: /^Up to episode 2/ }), what).toBeVisible();
      await expect(page.getByRole('main'), what).toContainText('Sumiko');
      await expect(page.locator('body'), what).not.toContainText('log in');
    }
    // What is not kept: one is led to where one logs in.
    change = ANSWERS['a portal'];
    await page.goto(`${proxy.address}/ko/${SHOW}`);
    await expect(page.getByRole('heading', { name: 'Please log in' })).toBeVisible();
    await proxy.close();
  });
});

test.describe('a page that one goes to', () => {
  /** What becomes of the page's parts, as Next's own client asks for them. */
  const PARTS: Record<string, Change | 'hangs'> = {
    'never comes': 'hangs',
    'comes by half': (body) => body.slice(0, body.length / 2),
    'comes by a line': (body) => body.slice(0, body.indexOf('\n')),
    'is empty': () => '',
    'is a portal': { status: 200, headers: html, body: PORTAL },
    'is no page': { status: 200, headers: { 'Content-Type': 'text/x-component' }, body: '!' },
    'is cut off': 'cut',
    'is an error': { status: 500, body: 'Trouble' },
  };

  /** Those of which a browser's console hears nothing. */
  const SILENT = ['never comes', 'is a portal'];

  for (const [how, part] of Object.entries(PARTS)) {
    test(`is there all the same where it ${how}`, async ({ page, provokes }) => {
      if (!SILENT.includes(how)) provokes(/./);
      const isPart = (path: string) => path.includes('_rsc=') && path.includes('/people');
      let isBad = true;
      const proxy = await recordingProxy(FLAGSHIP.address, (path) =>
        isBad && isPart(path) && part !== 'hangs' ? part : undefined,
      );
      await page.clock.install();
      await openAt(page, `${proxy.address}/en/${SHOW}`, { position: 's01e02' });
      if (part === 'hangs') await page.route(/\/people\?_rsc=/, () => {});
      const link = page.getByRole('link', { name: 'People', exact: true });
      await link.click();
      const heading = page.getByRole('heading', { name: 'People', exact: true });
      if (part === 'hangs') await sooner(page, heading);
      else await expect(heading).toBeVisible();
      await settled(page);
      isBad = false;
      await enter(page, 'secrets');
      await settled(page);
      await proxy.close();
    });
  }
});
