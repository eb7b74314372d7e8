import { laterTexts, namesIn, presentIn, showOf } from './later-texts';
import type { Recorded } from './recorded';
import { recordingProxy } from './recording-proxy';
import { FLAGSHIP } from './servers';
import { expect, FLAGSHIP_SHOW as SHOW, settled, stored, test } from './test';
import { ROOMS, walk } from './walk';

/** Visits to the app as `npm start` serves it: no string that only a later entry has arrives. */

const show = await showOf('data', SHOW);
const keys = show.entries.map(({ key }) => key);
const [first = '', second = '', third = ''] = keys;
const VISITS = [
  [first, 'en'],
  [second, 'ja'],
  [third, 'en'],
] as const;

for (const [position, language] of VISITS) {
  test(`a whole visit at ${position} in ${language} receives nothing later`, async ({ page }) => {
    test.setTimeout(180_000);
    const later = laterTexts(show, position);
    const proxy = await recordingProxy(FLAGSHIP.address);
    await page.addInitScript(
      (text) => localStorage.setItem('kokomade:progress', text),
      stored({ [SHOW]: position }),
    );
    const { address } = proxy;
    const words = [...namesIn(show.entries, language).slice(0, 1), 'nobody of the kind'];
    const seen = await walk(page, { address, language, show: SHOW, keys, words });
    await proxy.close();
    expect(proxy.recorded.length).toBeGreaterThan(20);
    expect(later.length).toBeGreaterThan(500);
    expect(presentIn(later, [...received(proxy.recorded), ...seen])).toEqual([]);
    expect(proxy.recorded.filter(({ headers }) => /set-cookie/i.test(headers))).toEqual([]);
  });
}

test('the same search finds what is later, once it is finished', async ({ page }) => {
  const beyond = new Set(laterTexts(show, third));
  const finished = laterTexts(show, first).filter((text) => !beyond.has(text));
  const proxy = await recordingProxy(FLAGSHIP.address);
  await page.addInitScript(
    (text) => localStorage.setItem('kokomade:progress', text),
    stored({ [SHOW]: third }),
  );
  await page.goto(`${proxy.address}/ja/${SHOW}/recap?key=${third}`);
  await settled(page);
  await page.goto(`${proxy.address}/en/${SHOW}/recap?key=${second}`);
  await settled(page);
  await proxy.close();
  expect(finished.length).toBeGreaterThan(500);
  expect(presentIn(finished, received(proxy.recorded)).length).toBeGreaterThan(finished.length / 2);
});

/** Who renders no page, and is at times answered in another way than a browser. */
const ROBOTS = {
  'a crawler': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'a link previewer': 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'another one': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
};

/** A page, and what Next's own client asks for in its place. */
const WAYS: Record<string, string>[] = [
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
];

for (const [name, agent] of Object.entries(ROBOTS)) {
  test(`${name} gets what everybody gets, and nothing later than the premise`, async ({
    request,
  }) => {
    const later = laterTexts(show, first);
    const recaps = keys.map((key) => `/recap?key=${key}`);
    const pages = [...ROOMS, ...recaps, '/person?who=nobody'].map((room) => `/en/${SHOW}${room}`);
    const others = ['/', '/en', '/ja/about/safety', '/robots.txt', '/sitemap.xml', '/nothing'];
    for (const path of [...pages, ...others]) {
      for (const more of WAYS) {
        const usual = await request.get(path, { headers: more });
        const response = await request.get(path, { headers: { ...more, 'user-agent': agent } });
        const body = await response.text();
        const sent = [...response.headersArray().map(({ value }) => value), body];
        expect(response.status()).toBe(usual.status());
        expect(body).toBe(await usual.text());
        expect(response.headers()['set-cookie']).toBeUndefined();
        expect(presentIn(later, sent)).toEqual([]);
      }
    }
  });
}

function received(recorded: readonly Recorded[]): string[] {
  return recorded.flatMap(({ path, headers, body }) => [path, headers, body]);
}
