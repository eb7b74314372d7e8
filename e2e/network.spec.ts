import { keptUpTo } from './kept';
import { type Answer, type Change, recordingProxy } from './recording-proxy';
import { FLAGSHIP } from './servers';
import { stored } from './stored';
import {
  expect,
  follow,
  openAt,
  FLAGSHIP_SHOW as SHOW,
  settled,
  sooner,
  startFrom,
  test,
} from './test';

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
      await follow(page.getByRole('link', { name: 'Notebook', exact: true }));
      await settled(page);
      await proxy.close();
    });
  }
});

/** What comes in place of a file of the guide; undefined: nothing ever does. */
const FILES: Record<string, ((body: string) => Answer) | 'cut' | undefined> = {
  'nothing, ever': undefined,
  'half an answer': 'cut',
  'an error': () => ({ status: 500, body: 'Trouble' }),
  'too many requests': () => ({ status: 429 }),
  'not there': () => ({ status: 404, body: '' }),
  'a portal': () => ({ status: 200, headers: html, body: PORTAL }),
  'an empty file': () => ({ status: 200, body: '' }),
  'half a file': (body) => ({ status: 200, body: body.slice(0, body.length / 2) }),
  ...Object.fromEntries(
    ['null', '[]', '{}', '7', '"x"'].map((body) => [body, () => ({ status: 200, body })]),
  ),
  'its key alone': (body) => of(body, ({ key }) => ({ key })),
  'no versions, no people': (body) => of(body, (file) => ({ ...file, versions: [], people: null })),
  'lists of numbers': (body) => of(body, (file) => ({ ...file, versions: [1], people: [1] })),
  'another key': (body) => of(body, (file) => ({ ...file, key: 's01e07' })),
};

function of(body: string, change: (file: Record<string, unknown>) => unknown): Answer {
  return { status: 200, body: JSON.stringify(change(JSON.parse(body))) };
}

for (const file of ['as-of.json', 'facts.json']) {
  test(`whatever comes in place of ${file}, it is said, and can be tried again`, async ({
    page,
    provokes,
  }) => {
    test.slow();
    provokes(/^net::ERR_|^\d{3} \//);
    await page.clock.install();
    // Else one file holds the facts of all.
    await page.route('**/so-far.json', (route) => route.fulfill({ status: 404 }));
    const failed = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await startFrom(page, stored({ [SHOW]: 's01e02' }));
    for (const [what, bad] of Object.entries(FILES)) {
      await page.route(`**/guide/**/${file}`, async (route) => {
        if (bad === 'cut') await route.abort('connectionreset');
        else if (bad) {
          const { status, headers, body } = bad(await (await route.fetch()).text());
          await route.fulfill({ status, headers, body });
        }
      });
      await page.goto('/en');
      await page.evaluate(async () => {
        for (const name of await caches.keys()) await caches.delete(name);
      });
      await page.goto(`/en/${SHOW}`);
      await sooner(page, failed);
      await expect(page.getByRole('main'), what).not.toContainText('Sumiko');
      await page.unroute(`**/guide/**/${file}`);
      await failed.getByRole('button').click();
      await expect(page.getByRole('main'), what).toContainText('Sumiko');
      await expect(failed, what).toHaveCount(0);
    }
  });
}
