import path from 'node:path';
import type { Page } from '@playwright/test';
import { ROOMS } from './rooms';
import { staticServer } from './static-server';
import { expect, follow, openAt, settled, test } from './test';
import { enterRoom } from './walk';
import { MESSAGES } from './words';
import { BASE, WORLDS } from './worlds/places';

/** The app as plain files below a path, on a host that does nothing for it but to serve them. */
const LANGUAGE = 'ja';
const POSITION = 's01e02';
const SHOW = 'romantics-anonymous-up-to-s01e07';
const HOME = `/${LANGUAGE}/${SHOW}/`;

test.use({ serviceWorkers: 'allow' });

let server: Awaited<ReturnType<typeof staticServer>>;
test.beforeEach(async () => {
  server = await staticServer(path.join(WORLDS, 'a'), BASE);
});
test.afterEach(() => server.close());

/** Goes to each page of the show, the shelves and what else links lead to, by its own address; returns these. */
async function visitAll(page: Page): Promise<string[]> {
  const found = [`${server.address}/${LANGUAGE}/`, server.address + HOME];
  for (const address of found) {
    await page.goto(address);
    await arrivedAt(page, address);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const pages = links.map((link) => link.split('#')[0] ?? '');
    const wanted = pages.filter((one) => one.includes(HOME) || /\/(..|about\/safety)\/$/.test(one));
    found.push(...new Set(wanted.filter((one) => !found.includes(one))));
  }
  return found;
}

const arrivedAt = (page: Page, address: string) =>
  address.includes(HOME) ? settled(page) : page.getByRole('heading').first().waitFor();

async function installed(page: Page): Promise<void> {
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(`${server.address}/`);
}

test('every page is a file at its own address, within the path, and is there without the host', async ({
  page,
  provokes,
}) => {
  test.setTimeout(180_000);
  await openAt(page, server.address + HOME, { show: SHOW, position: POSITION });
  await installed(page);
  const addresses = await visitAll(page);
  expect(addresses.filter((one) => one.includes(`${HOME}person/?who=`)).length).toBeGreaterThan(5);
  const rooms = ROOMS.map((room) => `${server.address}/${LANGUAGE}/${SHOW}${room}/`);
  expect(addresses).toEqual(expect.arrayContaining(rooms));
  for (const room of [...ROOMS.slice(1), '']) await enterRoom(page, room);
  const manifest = await page.locator('link[rel=manifest]').evaluate(async (link) => {
    const { href } = link as HTMLLinkElement;
    const { start_url, scope, icons } = await (await fetch(href)).json();
    for (const { src } of icons) await fetch(src);
    return { start_url, scope };
  });
  expect(manifest).toEqual({ start_url: `${BASE}/`, scope: `${BASE}/` });
  expect(server.recorded.filter(({ status }) => status !== 200)).toEqual([]);
  expect(server.recorded.length).toBeGreaterThan(100);

  await server.close();
  provokes(/net::ERR_CONNECTION_REFUSED|Failed to fetch RSC payload/);
  provokes(/^503 /);
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  for (const address of addresses) {
    await page.goto(address);
    await arrivedAt(page, address);
  }
  await enterRoom(page, '/people');
  await page.goto(`${server.address}/ko/${SHOW}/people/`);
  for (const { words } of MESSAGES) await expect(page.getByText(words.offline.page)).toBeVisible();
  expect(asked.filter((one) => !one.startsWith(`${server.address}/`))).toEqual([]);
});

test('the first page goes on in the language chosen last, and the same page is there in each', async ({
  page,
}) => {
  await openAt(page, `${server.address}${HOME}recap/?key=s01e01`, {
    show: SHOW,
    position: POSITION,
  });
  await page.getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL(`${server.address}/ko/${SHOW}/recap/?key=s01e01`);
  await page.goto(`${server.address}/`);
  await expect(page).toHaveURL(`${server.address}/ko/`);
});

test('what is not there says so in every language, and leads back', async ({ page, provokes }) => {
  provokes(/^404 .*\/nothing\/of\/the\/kind$/);
  await page.goto(`${server.address}/ja/nothing/of/the/kind`);
  for (const { words } of MESSAGES) await expect(page.getByText(words.app.notFound)).toBeVisible();
  await follow(page.getByRole('link', { name: 'English' }));
  await expect(page).toHaveURL(`${server.address}/en/`);
});
