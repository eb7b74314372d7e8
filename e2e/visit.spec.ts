import { laterTexts, namesIn, presentIn, showOf } from './later-texts';
import type { Recorded } from './recorded';
import { recordingProxy } from './recording-proxy';
import { ROOMS } from './rooms';
import { FLAGSHIP } from './servers';
import { stored } from './stored';
import { expect, FLAGSHIP_SHOW as SHOW, settled, startFrom, test } from './test';
import { walk } from './walk';

/** Visits to the app as `npm start` serves it: no string that only a later entry has arrives. */

test.use({ serviceWorkers: 'allow' });

const show = await showOf('data', SHOW);
const keys = show.entries.map(({ key }) => key);
const [first = '', second = '', third = ''] = keys;

test('a whole visit receives nothing later', async ({ page, provokes }) => {
  test.setTimeout(180_000);
  const [position, language] = [second, 'en'];
  const later = laterTexts(show, position);
  const proxy = await recordingProxy(FLAGSHIP.address);
  await page.clock.install();
  await startFrom(page, stored({ [SHOW]: position }));
  const { address } = proxy;
  const words = [...namesIn(show.entries, language).slice(0, 1), 'nobody of the kind'];
  const asked = [position, keys.at(-1) ?? ''];
  const walked = { address, language, show: SHOW, keys: asked, words };
  provokes(/broken on purpose/);
  const seen = await walk(page, walked);
  await proxy.close();
  expect(proxy.recorded.length).toBeGreaterThan(20);
  expect(later.length).toBeGreaterThan(500);
  expect(presentIn(later, [...received(proxy.recorded), ...seen])).toEqual([]);
  expect(proxy.recorded.filter(({ headers }) => /set-cookie/i.test(headers))).toEqual([]);
});

test('the same search finds what is later, once it is finished', async ({ page }) => {
  const beyond = new Set(laterTexts(show, third));
  const finished = laterTexts(show, first).filter((text) => !beyond.has(text));
  const proxy = await recordingProxy(FLAGSHIP.address);
  await startFrom(page, stored({ [SHOW]: third }));
  await page.goto(`${proxy.address}/ja/${SHOW}/recap?key=${third}`);
  await settled(page);
  await page.goto(`${proxy.address}/en/${SHOW}/recap?key=${second}`);
  await settled(page);
  await proxy.close();
  expect(finished.length).toBeGreaterThan(500);
  // In two of the guide's three languages.
  expect(presentIn(finished, received(proxy.recorded)).length).toBeGreaterThan(finished.length / 3);
});

/** Crawlers and link previewers: they run no script, and some servers answer them in another way. */
const ROBOTS = [
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
];

/** A page, and what Next's own client asks for in its place. */
const WAYS: Record<string, string>[] = [
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
];

test('robots get what everybody gets, and nobody anything later than the premise', async ({
  request,
}) => {
  const recaps = keys.map((key) => `/recap?key=${key}`);
  const pages = [...ROOMS, ...recaps, '/person?who=nobody'].map((room) => `/en/${SHOW}${room}`);
  const others = ['/', '/en', '/ja/about/safety', '/robots.txt', '/sitemap.xml', '/nothing'];
  const sent: string[] = [];
  for (const path of [...pages, ...others]) {
    for (const headers of WAYS) {
      const usual = await request.get(path, { headers });
      const body = await usual.text();
      sent.push(body, JSON.stringify(usual.headersArray()));
      for (const agent of ROBOTS) {
        const response = await request.get(path, { headers: { ...headers, 'user-agent': agent } });
        expect(response.status()).toBe(usual.status());
        expect(await response.text()).toBe(body);
        expect(response.headers()['set-cookie']).toBeUndefined();
      }
    }
  }
  expect(presentIn(laterTexts(show, first), sent)).toEqual([]);
});

function received(recorded: readonly Recorded[]): string[] {
  return recorded.flatMap(({ path, headers, body }) => [path, headers, body]);
}
