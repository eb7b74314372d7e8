import { GENERATED } from './servers';
import { stored } from './stored';
import {
  enter,
  expect,
  follow,
  openAt,
  openSearch,
  FLAGSHIP_SHOW as SHOW,
  settled,
  sooner,
  startFrom,
  test,
} from './test';
import { MESSAGES, wordsIn } from './words';

test('/ leads to the language that one reads, or to English', async ({ browser, baseURL }) => {
  for (const [locale, path] of [
    ['ja-JP', '/ja'],
    ['ko', '/ko'],
    // Latin, which the interface does not speak.
    ['la', '/en'],
  ] as const) {
    const context = await browser.newContext({ locale, baseURL });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await context.close();
  }
});

for (const { locale, words } of MESSAGES) {
  const { minute, shelf } = words;

  test(`whoever has not been here is shown what this is by a tale, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(minute.title);
    const tale = page.getByRole('region', { name: minute.tale.title });
    const parts = Object.values(minute.tale.parts);
    await tale.getByRole('radio').first().focus();
    for (const [place, told] of parts.entries()) {
      if (place > 0) await page.keyboard.press('ArrowRight');
      await expect(tale.getByRole('radio').nth(place)).toBeChecked();
      await expect(tale.getByRole('img')).toHaveAccessibleName(told.map);
      for (const part of parts) {
        await expect(tale.getByText(part.text)).toBeVisible({ visible: part === told });
      }
    }
    const proof = page.getByRole('link', { name: minute.proof });
    await expect(proof).toHaveAttribute('href', new RegExp(`/${locale}/about/safety/?$`));
    await expect(page.getByText(minute.name)).toBeVisible();
  });

  test(`whoever is in the middle of a show goes on from there first, in ${locale}`, async ({
    page,
  }) => {
    await startFrom(page, stored({ [SHOW]: 's01e03' }));
    await page.goto(`/${locale}`);
    const first = page.getByRole('main').getByRole('link').first();
    await expect(first).toContainText(shelf.continue);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(shelf.title);
    await expect(page.getByText(minute.promise)).toHaveCount(0);
    await page.getByText(shelf.what).click();
    await expect(page.getByText(minute.promise)).toBeVisible();
    await first.click();
    await settled(page);
    await expect(page).toHaveURL(new RegExp(`/${locale}/${SHOW}/?$`));
  });
}

test('/ remembers a choice, and a switch of language stays on the page', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/recap?key=s01e01`, { position: 's01e01' });
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL(/\/ja\/romantics-anonymous\/recap\?key=s01e01$/);
  await expect(page.getByRole('heading', { name: 'あらすじ' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await page.goto('/');
  await expect(page).toHaveURL(/\/ja$/);
});

test('a guide without the language of the interface is shown in its first, and says so', async ({
  page,
}) => {
  const show = 'one-episode';
  await openAt(page, `${GENERATED.address}/ko/${show}`, { show, position: 's01e01' });
  await expect(page.getByText('이 가이드는 다른 언어로 쓰여 있어요: 영어.')).toBeVisible();
  await expect(page.getByRole('button', { name: /1화까지/ })).toBeVisible();
  await expect(
    page.getByRole('region', { name: '여기까지의 이야기' }).locator('[lang=en]'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
});

test('what is not there is said not to be, in every language', async ({ page, provokes }) => {
  for (const path of [
    '/nothing',
    '/en/no-such-show',
    '/en/romantics-anonymous/nothing',
    '/la',
    '/guide/romantics-anonymous/en/s01e09/facts.json',
    '/guide/romantics-anonymous/la/s01e01/facts.json',
    '/guide/no-such-show/en/premise/recap.json',
  ]) {
    provokes(new RegExp(`^404 ${path}$`));
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    for (const { words } of MESSAGES) {
      await expect(page.getByText(words.app.notFound)).toBeVisible();
    }
  }
});

test('entries are kept out of search engines', async ({ request }) => {
  const entry = await request.get(`/guide/${SHOW}/en/premise/facts.json`);
  expect(entry.headers()['x-robots-tag']).toBe('noindex');
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /guide/');
});

test('without JavaScript a page says what it needs, and shows the premise', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  // Playwright's own switch leaves noscript unread; the browser's does not.
  const args = [...(launchOptions.args ?? []), '--blink-settings=scriptEnabled=false'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  const read = async (path: string) => {
    await page.goto(`${baseURL}${path}`);
    const snapshot = await session.send('DOMSnapshot.captureSnapshot', {
      computedStyles: ['visibility'],
    });
    const { text = [], styles = [] } = snapshot.documents[0]?.layout ?? {};
    const visible = text.filter((_, i) => snapshot.strings[styles[i]?.[0] ?? -1] === 'visible');
    return visible.map((index) => snapshot.strings[index] ?? '').join('');
  };
  const show = await read(`/en/${SHOW}`);
  expect(show).toContain('The guide needs JavaScript');
  expect(show).toContain('Sosuke Fujiwara — Heir of');
  const shelf = await read('/ja');
  expect(shelf).toContain(wordsIn('ja').minute.title);
  expect(shelf).toContain('匿名の恋人たち');
  expect(await read('/')).toContain('한국어');
  await browser.close();
});

test('an entry that cannot be loaded is said in words, and can be tried again', async ({
  page,
  provokes,
}) => {
  provokes(/^net::ERR_FAILED .*\/s01e02\/facts\.json$/);
  provokes(/^404 .*\/so-far\.json$/);
  let broken = true;
  await page.route('**/so-far.json', (route) => route.fulfill({ status: 404 }));
  await page.route('**/s01e02/facts.json', (route) => (broken ? route.abort() : route.continue()));
  await page.clock.install();
  await startFrom(page, stored({ [SHOW]: 's01e02' }));
  await page.goto(`/en/${SHOW}`);
  await expect(page.getByText('Fetching the guide')).toBeVisible();
  const alert = page.getByRole('main').getByRole('alert');
  await sooner(page, alert);
  await expect(alert).toContainText('Shown here: Up to episode 1');
  await expect(page.getByRole('main')).not.toContainText('Sumiko');
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('main')).toContainText('Sumiko');
  await expect(alert).toHaveCount(0);
});

test('a name opens a card without leaving the place', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/recap?key=s01e01`, { position: 's01e01' });
  await page.getByRole('link', { name: 'Hana', exact: true }).first().click();
  const card = page.getByRole('dialog', { name: 'Hana Lee' });
  await expect(card).toContainText('Played by Han Hyo-joo');
  await expect(card).toContainText(/Hana (→|↔)/);
  await expect(card).toContainText('Last seen so far in episode 1');
  await expect(page).toHaveURL(/recap\?key=s01e01$/);
  await follow(card.getByRole('link', { name: 'More about them' }));
  await expect(page).toHaveURL(/person\?who=hana$/);
  await expect(page.getByRole('heading', { name: 'Hana Lee' })).toBeVisible();
});

test('a sheet ends by a tap beside it, and not by a drag that ends there', async ({ page }) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await page.keyboard.press('/');
  const search = page.getByRole('dialog', { name: 'Who is that?' });
  await search.getByRole('combobox').fill('hana');
  await search.getByRole('combobox').hover();
  await page.mouse.down();
  await page.mouse.move(180, 20, { steps: 4 });
  await page.mouse.up();
  await expect(search.getByRole('combobox')).toHaveValue('hana');
  await page.mouse.click(180, 20);
  await expect(search).toHaveCount(0);
});

test('people are filtered by name, in any language and by reading', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/people`, { position: 's01e01' });
  const list = page.locator('main a[href*="person?who="]');
  for (const [typed, found] of [
    ['hana', 'Hana Lee'],
    ['藤原壮亮', 'Sosuke Fujiwara'],
    ['ＫＥＮＪＩ', 'Kenji Kuroiwa'],
    ['くろいわ', 'Kenji Kuroiwa'],
    ['クロイワ', 'Kenji Kuroiwa'],
  ] as const) {
    await page.getByLabel('Find somebody').fill(typed);
    await expect(list.first()).toHaveText(found);
  }
  await page.getByLabel('Find somebody').fill('Sumiko');
  await expect(page.getByText('Not in your guide so far')).toBeVisible();
});

test('the theme is that of the device, while it is open too, until one chooses, and stays', async ({
  page,
}) => {
  const isNow = (theme: string) =>
    expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await page.emulateMedia({ colorScheme: 'light' });
  await openAt(page, `/en/${SHOW}`, { position: 'premise' });
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ colorScheme: 'dark' });
  await isNow('dark');
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await isNow('light');
  await page.reload();
  await settled(page);
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await isNow('light');
});

test('what is known of a place or a thing opens from its name, as that of people does', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}/people`, { position: 's01e01' });
  await page.goto(`/en/${SHOW}/recap?key=s01e01`);
  await settled(page);
  const name = page.getByRole('article').getByRole('link', { name: 'Le Sauveur' }).first();
  await name.click();
  const card = page.getByRole('dialog', { name: 'Le Sauveur' });
  await expect(card).toContainText('chocolate shop');
  await follow(card.getByRole('link', { name: 'More about it' }));
  await expect(page).toHaveURL(/things#thing-le-sauveur$/);
  await expect(page.getByRole('heading', { name: 'Le Sauveur' })).toBeInViewport();
});

test('what the show is stands at the foot of its page, the same at every position', async ({
  page,
}) => {
  const about = page.getByRole('complementary', { name: '作品について' });
  const told: string[] = [];
  for (const [position, upTo] of [
    ['premise', 'まだ観ていない'],
    ['s01e08', '第8話まで'],
  ] as const) {
    await openAt(page, `/ja/${SHOW}`, { position });
    await expect(page.getByRole('button', { name: new RegExp(`^${upTo}`) })).toBeVisible();
    told.push((await about.innerText()).replaceAll('\u00a0', ' '));
  }
  expect(told[0]).toContain('Netflix · 2025年10月16日 · 日本 · 韓国');
  expect(told[0]).toContain('別題：');
  expect(told[1]).toBe(told[0]);
});

test('the address of a thing leads to it in a new tab, and in another language', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}/things#thing-rainbow-palette`, { position: 's01e01' });
  await expect(page.getByRole('heading', { name: 'Rainbow Palette' })).toBeInViewport();
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL(/\/ja\/.*things#thing-rainbow-palette$/);
  await settled(page);
  await expect(page.locator('#thing-rainbow-palette')).toBeInViewport();
});

for (const [width, size] of [
  [320, '100%'],
  [360, '100%'],
  [390, '200%'],
] as const) {
  test(`on a phone the rooms are in reach, whole, at ${width} px and ${size}`, async ({ page }) => {
    const { rooms, show } = wordsIn('en');
    await page.setViewportSize({ width, height: 740 });
    await openAt(page, `/en/${SHOW}/people`, { position: 's01e03' });
    await page.addStyleTag({ content: `html { font-size: ${size} }` });
    const bar = page.getByRole('navigation', { name: show.nav });
    const places = bar.getByRole('listitem');
    await expect(places).toHaveText(
      [show.guide, rooms.people, show.map, rooms.notebook, show.who, show.more],
      { useInnerText: true },
    );
    for (const place of await places.all()) {
      await expect(place).toBeInViewport({ ratio: 1 });
      const cut = await place.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(cut).toBeLessThanOrEqual(0);
    }
    const current = bar.locator('[aria-current]').filter({ visible: true });
    await expect(current).toHaveText(rooms.people);
    // Of the page nothing lies under it at its end, nor under what says how far one is.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const [foot, top] = await Promise.all([
      page.locator('footer').boundingBox(),
      bar.boundingBox(),
    ]);
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual((top?.y ?? 0) + 1);
    await bar.getByRole('button', { name: show.more }).click();
    const further = page.getByRole('dialog').getByRole('link');
    await expect(further).toHaveText([rooms.ribbon, rooms.questions, rooms.secrets, rooms.things]);
    await follow(further.nth(2));
    await settled(page);
    await expect(current).toHaveText(show.more);
  });
}

test('in a wide window somebody is read beside the list, and Back leads to whom one read before', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openAt(page, `/en/${SHOW}/people?who=nobody`, { position: 's01e03' });
  await expect(page).toHaveURL(/people\/?$/);
  const inList = page.locator('main section a');
  const beside = page.getByRole('article');
  await expect(beside).toHaveAccessibleName((await inList.first().textContent()) ?? '');
  for (const [name, id] of [
    ['Irene', 'irene'],
    ['Hana Lee', 'hana'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).first().click();
    await expect(page).toHaveURL(new RegExp(`people/?\\?who=${id}$`));
    await expect(beside).toHaveAccessibleName(name);
    await expect(beside).toBeFocused();
    await expect(page.locator('main section a[aria-current]')).toHaveText(name);
  }
  await page.goBack();
  await expect(beside).toHaveAccessibleName('Irene');
  await page.getByRole('button', { name: 'A–Z' }).click();
  await expect(beside).toHaveAccessibleName('Irene');
  // Narrower, the list is alone, and a name opens its card.
  await page.setViewportSize({ width: 1180, height: 900 });
  await expect(beside).toHaveCount(0);
  await page.getByRole('link', { name: 'Hana Lee', exact: true }).first().click();
  await expect(page.getByRole('dialog', { name: 'Hana Lee' })).toBeVisible();
});

test('in a wide window a thing is told of beside the list, from its address too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openAt(page, `/en/${SHOW}/things#thing-rainbow-palette`, { position: 's01e03' });
  const beside = page.getByRole('article');
  await expect(beside).toHaveAccessibleName('Rainbow Palette');
  await page.getByRole('link', { name: /^Brush/ }).click();
  await expect(page).toHaveURL(/\?thing=brush/);
  await expect(beside).toHaveAccessibleName('Brush');
  // A name in what is told leads on.
  await beside.getByRole('link', { name: 'Le Sauveur', exact: true }).first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'More about it' }).click();
  await expect(beside).toHaveAccessibleName('Le Sauveur');
  await expect(beside).toBeFocused();
  await page.goBack();
  await expect(beside).toHaveAccessibleName('Brush');
  await page.goBack();
  await expect(beside).toHaveAccessibleName('Rainbow Palette');
});

for (const width of [1440, 1920]) {
  test(`a window of ${width} px is used, and no line is too long to read`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const room of [
      '',
      '/people',
      '/person?who=hana',
      '/relationships',
      '/secrets',
      '/recap?key=s01e03',
    ]) {
      await openAt(page, `/en/${SHOW}${room}`, { position: 's01e03' });
      const right = await page
        .locator('main :is(p, li, svg):visible')
        .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
      const { x = 0, width: whole = 0 } = (await page.getByRole('main').boundingBox()) ?? {};
      expect(whole, room).toBeGreaterThan(1300);
      expect((right - x) / whole, room).toBeGreaterThan(0.75);
      const longest = await page.locator('main p:visible').evaluateAll((all) => {
        const signs = all.map((one) => {
          const lines = one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight);
          return lines < 3 ? 0 : (one.textContent ?? '').length / Math.round(lines);
        });
        return Math.max(...signs);
      });
      expect(longest, room).toBeLessThan(82);
    }
  });
}

test.describe('where code does not come', () => {
  test('what could not be fetched when it was opened comes when it is opened again', async ({
    page,
    provokes,
  }) => {
    provokes(/^net::ERR_FAILED .*\.js$/);
    let broken = false;
    await page.route('**/*.js', (route) => (broken ? route.abort() : route.continue()));
    await openAt(page, `/en/${SHOW}/people`, { position: 's01e01' });
    const dialog = page.getByRole('dialog');

    broken = true;
    await page.getByRole('button', { name: 'Who is watching?' }).click();
    await expect(dialog).toContainText('Check the connection and open it again.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(dialog.getByRole('alert')).toBeVisible();
    await page.keyboard.press('Escape');
    broken = false;
    await page.getByRole('button', { name: 'Who is watching?' }).click();
    await expect(dialog).toContainText('Which numbers may be shown?');
    await page.keyboard.press('Escape');
    await openSearch(page);
    await page.keyboard.type('hana');
    await expect(dialog.getByRole('option').first()).toContainText('Hana Lee');
  });

  test('a map that could not be fetched is drawn on coming back', async ({ page, provokes }) => {
    provokes(/^net::ERR_FAILED .*\.js$/);
    await openAt(page, `/en/${SHOW}/relationships`, { position: 's01e01' });
    const map = page.getByRole('img', { name: /relationships/ });
    await expect(map).toBeVisible();
    const drawing = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js')),
    );
    const texts = await Promise.all(
      drawing.map(async (url) => [url, await (await page.request.get(url)).text()] as const),
    );
    const [layout] = texts.find(([, text]) => text.includes('alphaDecay')) ?? [];
    let broken = true;
    await page.route(layout ?? '', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(`/en/${SHOW}/relationships`);
    await expect(page.getByText('The map could not be drawn.')).toBeVisible();
    broken = false;
    await enter(page, 'secrets');
    await expect(page).toHaveURL(/secrets$/);
    await enter(page, 'relationships');
    await expect(map).toBeVisible();
  });
});
