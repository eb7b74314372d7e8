import path from 'node:path';
import type { Browser } from '@playwright/test';
import { PREMISE } from '@/lib/guide/keys';
import { showOf } from './later-texts';
import { staticServer } from './static-server';
import { expect, stored, test } from './test';
import { walk } from './walk';

/**
 * The two-world law on a visit: the same walk by somebody at the same position, through the two worlds
 * that `worlds/build.test.ts` has built, which differ in everything after it.
 */
const WORLDS = path.resolve('test-results/worlds');
const all = Boolean(process.env.KOKOMADE_PROVE);
const { entries, file } = await showOf('data', 'romantics-anonymous');
const keys = entries.map(({ key }) => key);
const positions = all ? keys : [PREMISE, keys[1] ?? '', keys.at(-2) ?? ''];
const languages = all ? file.languages : file.languages.slice(-1);

for (const language of languages) {
  for (const position of new Set(positions)) {
    test(`${position} in ${language}: a visit is the same in both worlds`, async ({ browser }) => {
      test.setTimeout(240_000);
      const show = `up-to-${position}`;
      const [one, other] = [
        await visit(browser, 'a', language, show, position),
        await visit(browser, 'b', language, show, position),
      ];
      expect(one.seen.length).toBeGreaterThan(60);
      expect(other.received).toEqual(one.received);
      expect(other.seen).toEqual(one.seen);
    });
  }
}

test('the same walk tells the worlds apart, for somebody who is further', async ({ browser }) => {
  test.setTimeout(240_000);
  const [position = '', further = ''] = keys;
  const [one, other] = [
    await visit(browser, 'a', 'ja', `up-to-${position}`, further),
    await visit(browser, 'b', 'ja', `up-to-${position}`, further),
  ];
  expect(other.seen).not.toEqual(one.seen);
  expect(other.received).not.toEqual(one.received);
});

async function visit(
  browser: Browser,
  world: string,
  language: string,
  show: string,
  position: string,
) {
  const server = await staticServer(path.join(WORLDS, world));
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.addInitScript(
    (text) => localStorage.setItem('kokomade:progress', text),
    stored({ [show]: position }),
  );
  const { address } = server;
  const seen = await walk(page, { address, language, show, keys });
  await context.close();
  await server.close();
  const received = server.recorded.map(
    ({ path: asked, status, headers, body }) => `${asked} ${status} ${headers}\n${body}`,
  );
  return { seen, received: [...new Set(received)].sort() };
}
