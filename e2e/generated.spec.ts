import { unfold } from './controls';
import { GENERATED } from './servers';
import { stored } from './stored';
import {
  arrived,
  enter,
  expect,
  follow,
  openAt,
  openSearch,
  settled,
  startFrom,
  test,
} from './test';

test.use({ baseURL: GENERATED.address });

test('a season of 200 is walked at the start, in the middle and at the end', async ({ page }) => {
  test.slow();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openAt(page, '/en/long-show', { show: 'long-show', position: 's01e120' });
  await expect(page.getByRole('button', { name: /^Up to episode 120/ })).toBeVisible();
  await page.getByRole('button', { name: 'Open the box' }).click();
  await expect(page.getByRole('button', { name: 'Episode 121: finished?' })).toBeVisible();
  const later = page.getByRole('dialog').getByText('Episode 126 to episode 200');
  await expect(page.getByRole('button', { name: 'Episode 200, not finished' })).toHaveCount(0);
  await later.click();
  await expect(page.getByRole('button', { name: 'Episode 200, not finished' })).toBeVisible();
  const files = asked.filter((path) => /(facts|so-far|as-of)\.json$/.test(path));
  expect(files.map((path) => path.split('/').slice(-2).join('/')).sort()).toEqual([
    's01e100/so-far.json',
    's01e110/so-far.json',
    's01e120/as-of.json',
    's01e120/so-far.json',
  ]);

  await page.getByRole('button', { name: 'Episode 130, not finished' }).click();
  const question = page.getByRole('dialog', { name: 'Finished up to episode 130?' });
  await expect(question).toContainText('episode 121 to episode 130');
  await question.getByRole('button', { name: "I've finished episode 130" }).click();
  await expect(page.getByRole('button', { name: /^Up to episode 130/ })).toBeVisible();
  await follow(page.getByRole('link', { name: 'People' }));
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await enter(page, 'relationships');
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a long show opens on a first screen with its story, and all of it in a few screens', async ({
  page,
}) => {
  for (const [show, position] of [
    ['long-cast', 's10e07'],
    ['long-show', 's01e180'],
  ] as const) {
    await openAt(page, `/en/${show}`, { show, position, at: Date.now() });
    const story = page.getByRole('region', { name: 'The story so far' });
    const first = await story.locator('p').first().boundingBox();
    expect(first?.y).toBeLessThan(740 - 53 - 3 * 28);
    const lengths = story.getByRole('group', { name: 'How long' }).getByRole('button');
    for (const length of await lengths.all()) {
      await length.click();
      await expect(length).toHaveAttribute('aria-pressed', 'true');
      await arrived(page);
      const [height, elements] = await page.evaluate(() => [
        document.documentElement.scrollHeight,
        document.querySelectorAll('*').length,
      ]);
      const name = `${show} ${await length.innerText()}`;
      // All of it is more than a few screens, and comes as one reads on.
      expect.soft(height, name).toBeLessThan((name.endsWith('All of it') ? 6 : 4) * 740);
      expect.soft(elements, name).toBeLessThan(2500);
    }
  }
});

test('where the file of many entries is not there, they come one by one', async ({
  page,
  provokes,
}) => {
  provokes(/^404 .*\/so-far\.json$/);
  let asked = 0;
  await page.route('**/so-far.json', (route) => {
    asked += 1;
    return route.fulfill({ status: 404 });
  });
  await openAt(page, '/en/long-show/people', { show: 'long-show', position: 's01e40' });
  await expect(page.getByRole('button', { name: /^Up to episode 40/ })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'guide' })).toHaveCount(0);
  expect(asked).toBeGreaterThan(0);
});

test('after the last of 200 there is a written ending, and no next', async ({ page }) => {
  test.slow();
  await openAt(page, '/ja/long-show', { show: 'long-show', position: 's01e200' });
  await expect(page.getByText('このガイドはこれで最後です')).toBeVisible();
  await expect(page.getByRole('button', { name: /を見終えた/ })).toHaveCount(0);
  await page.goto('/ja/long-show/recap?key=s01e200');
  await settled(page);
  await expect(page.getByRole('link', { name: '← 第199話' })).toBeVisible();
  await expect(page.getByRole('link', { name: /→/ })).toHaveCount(0);
});

test('an empty entry is said to be empty, not shown as broken', async ({ page, request }) => {
  const keys = Array.from({ length: 60 }, (_, i) => `s01e${String(i + 1).padStart(2, '0')}`);
  const read = async (key: string) =>
    (await request.get(`/guide/long-show/en/${key}/recap.json`)).json();
  const facts = async (key: string) =>
    (await request.get(`/guide/long-show/en/${key}/facts.json`)).json();
  let empty: string | undefined;
  for (const key of keys) {
    const [{ scenes, commentary }, { brief }] = [await read(key), await facts(key)];
    if (scenes.length + commentary.length === 0 && !brief) empty ??= key;
  }
  expect(empty).toBeDefined();
  await openAt(page, `/en/long-show/recap?key=${empty}`, { show: 'long-show', position: 's01e60' });
  await expect(page.getByText('The guide says nothing about this one.')).toBeVisible();
});

test('emphasis is drawn and never spelt, in roles and headings too', async ({ page }) => {
  const at = { show: 'long-show', position: 's01e23' };
  for (const room of ['/recap?key=s01e23', '', '/people']) {
    await openAt(page, `/en/long-show${room}`, at);
    await unfold(page);
    await expect(page.getByRole('emphasis').filter({ hasText: /^nothing$/ })).not.toHaveCount(0);
    await expect(page.getByRole('main')).not.toContainText('*');
  }
  const somebody = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('emphasis') })
    .first();
  await somebody.getByRole('link').first().click();
  const card = page.getByRole('dialog');
  await expect(card.getByRole('emphasis')).toHaveText('nothing');
  await expect(card).not.toContainText('*');
  const name = await card.getByRole('heading').innerText();
  await follow(card.getByRole('link', { name: 'More about them' }));
  await expect(page.getByRole('article').getByRole('emphasis').first()).toHaveText('nothing');
  await expect(page.getByRole('main')).not.toContainText('*');
  await openSearch(page);
  await page.keyboard.type(name);
  await expect(card.getByRole('option').first().locator('em')).toHaveText('nothing');
  await expect(card).not.toContainText('*');
});

test('one episode in one language is a whole guide, in every language of the interface', async ({
  page,
}) => {
  await page.goto('/ja/one-episode');
  await page.getByRole('button', { name: 'まだ観ていない' }).click();
  await settled(page);
  await expect(page.getByText('このガイドは別の言語で書かれています：英語。')).toBeVisible();
  await page.getByRole('button', { name: '第1話を見終えた' }).click();
  await expect(page.getByText('このガイドはこれで最後です')).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^第1話/ })
    .first()
    .click();
  await settled(page);
  await expect(page.getByRole('heading', { name: '第1話' })).toBeVisible();
});

test('a show without episodes has its premise, and says that there is no more', async ({
  page,
}) => {
  await page.goto('/en/no-episodes');
  const question = page.getByRole('region', { name: 'Where are you?' });
  await expect(question.getByRole('button')).toHaveText(["I haven't started"]);
  await expect(question.getByRole('list')).toHaveCount(0);
  await expect(question).not.toContainText('the last one you have finished');
  await page.getByRole('button', { name: "I haven't started" }).click();
  await settled(page);
  await expect(
    page.getByText('So far this guide has only what is known before it starts.'),
  ).toBeVisible();
  // Rooms in which there is nothing step back.
  const bar = page.getByRole('navigation', { name: 'The guide' });
  await expect(bar.getByRole('link')).toHaveText(['Story', 'People', 'Notebook'], {
    useInnerText: true,
  });
  await bar.getByRole('button', { name: 'More' }).click();
  const more = page.getByRole('dialog', { name: 'More' });
  await expect(more.getByRole('heading', { name: 'Nothing here so far' })).toBeVisible();
  await expect(more.getByRole('link').first()).toHaveText('Relationships');
});

test('the season is not named in the first one, nor a further one before it is reached', async ({
  page,
}) => {
  await openAt(page, '/en/two-seasons', { show: 'two-seasons', position: 's01e02' });
  await expect(page.locator('body')).not.toContainText(/\bSeason \d/i);
  await page.getByRole('button', { name: "I've finished chapter 3" }).click();
  await page.getByRole('button', { name: "I've finished the special after" }).click();
  const next = page.getByRole('button', { name: "I've finished season 2, chapter 1" });
  await expect(next).toBeVisible();
  await next.click();
  await expect(page.getByRole('button', { name: /^Up to season 2, chapter 1/ })).toBeVisible();
});

test('a special that came later opens for nobody by itself, and can be opened and closed', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const ofSpecial = () => asked.filter((address) => address.includes('/s01e03a/'));
  // There the whole box is on the page.
  await page.setViewportSize({ width: 1100, height: 740 });
  // Somebody of whom it is not known that they knew of it.
  await openAt(page, '/en/two-seasons', { show: 'two-seasons', position: 's02e01' });
  await expect(page.locator('body')).not.toContainText('Winter');
  const offer = page.getByRole('button', { name: 'Read it, or passing over it' });
  await expect(offer).toBeVisible();
  await page.goto('/en/two-seasons/recap?key=s01e03a');
  await expect(page.getByText('Not in your guide so far')).toBeVisible();
  expect(ofSpecial()).toEqual([]);
  await page.goto('/en/two-seasons');
  await offer.click();
  await expect(
    page.getByText('Now in your guide: Season 1, the special after chapter 3'),
  ).toBeVisible();
  await page.getByText('Season 1', { exact: true }).click();
  await expect(page.getByRole('link', { name: 'The special after chapter 3' })).toContainText(
    'A Winter Special',
  );
  expect(ofSpecial()).not.toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('body')).not.toContainText('Winter');
  await expect(offer).toBeVisible();
});

test('in Korean, chapters and specials have their own words', async ({ page }) => {
  await openAt(page, '/ko/two-seasons', { show: 'two-seasons', position: 's01e03' });
  await expect(page.getByRole('button', { name: /^3장까지/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /특별편까지 다 읽었어요/ })).toBeVisible();
});

test('a recap calls people as they were called then, and leads to who they are now', async ({
  page,
}) => {
  const at = { show: 'two-seasons', position: 's02e01' };
  await openAt(page, '/en/two-seasons/recap?key=s01e01', at);
  await unfold(page);
  const recap = page.getByRole('article');
  await expect(recap.getByRole('list', { name: 'In this scene' })).toHaveText('Hanathe Stranger');
  await expect(recap.getByRole('listitem').filter({ hasText: 'soup' })).toContainText(
    /Hana.*the Stranger/,
  );
  await expect(recap).not.toContainText('Jonas');
  await recap.getByRole('link', { name: 'the Stranger' }).last().click();
  const card = page.getByRole('dialog', { name: 'Jonas Keay' });
  await follow(card.getByRole('link', { name: 'More about them' }));
  await expect(page).toHaveURL(/person\?who=jonas$/);
  await enter(page, '');
  const story = page.getByRole('region', { name: 'The story so far' });
  await story.getByRole('button', { name: 'All of it' }).click();
  await expect(story.getByRole('heading', { name: /^Season 2, chapter 1/ })).toBeVisible();
  const chapter = story.getByRole('heading', { name: /^Season 1, chapter 1/ });
  // The season before is one row.
  await expect(chapter).toHaveCount(0);
  await unfold(page);
  await expect(chapter).toBeVisible();
  await expect(story.getByRole('listitem').filter({ hasText: 'soup' })).toContainText(
    /Hana.*the Stranger/,
  );
});

test('what was known before stays readable, under the name that it was written under', async ({
  page,
}) => {
  const at = { show: 'two-seasons', position: 's02e01' };
  await openAt(page, '/en/two-seasons/person?who=jonas', at);
  await expect(page.getByRole('region', { name: 'What became known' })).toContainText(
    /He bakes.*found wrong in season 1, chapter 2\s·\sthen called the Stranger/,
  );
  await expect(page.getByRole('listitem').filter({ hasText: 'He walks' }).last()).not.toContainText(
    'then called',
  );
  await enter(page, 'things');
  const office = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Three desks.' });
  await expect(office).toContainText(
    /has stopped.*How it was before.*is right.*until season 1, chapter 3/,
  );
});

test('a scene that is found names each of those in it once', async ({ page }) => {
  const at = { show: 'two-seasons', position: 's02e01' };
  await openAt(page, '/en/two-seasons/recap?key=s02e01', at);
  await openSearch(page);
  await page.keyboard.type('envelope is opened');
  const scene = page.getByRole('dialog').getByRole('option', { name: /^Season 2, chapter 1/ });
  await expect(scene).toContainText('Jonas');
  await expect(scene).not.toContainText('Jonas · Jonas');
});

test('on the first visit one says a further season without being told how many there are', async ({
  page,
}) => {
  await page.goto('/en/two-seasons');
  await expect(page.getByRole('button', { name: /not finished/ })).toHaveCount(4);
  await page.getByText('Further along').click();
  await page.getByLabel('Season').fill('9');
  await expect(page.getByText('The guide has no such season.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Where are you?' }).getByRole('list')).toHaveCount(
    0,
  );
  // Above the box it then says of which season it is, of the first too.
  for (const season of ['1', '2']) {
    await page.getByLabel('Season').fill(season);
    await expect(page.getByText(`Season ${season}`, { exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Season 2, chapter 2, not finished' }).click();
  await page.getByRole('button', { name: "I've finished season 2, chapter 2" }).click();
  await expect(page.getByRole('button', { name: /^Up to season 2, chapter 2/ })).toBeVisible();
});

test('the shelf puts the show that one is in the middle of first', async ({ page }) => {
  await startFrom(page, stored({ 'two-seasons': 's01e02', 'one-episode': 's01e01' }));
  await page.goto('/en');
  const shows = page.getByRole('main').getByRole('listitem');
  await expect(shows).toHaveCount(10);
  await expect(shows.first()).toContainText('Up to chapter 2');
  await expect(shows.last()).toContainText('Up to episode 1');
});

test('an address that a show had once leads to it, and what was kept of it then is there', async ({
  page,
}) => {
  await startFrom(page, stored({ 'first-episode': 's01e01' }));
  await page.goto('/en/first-episode/recap?key=s01e01');
  await page.waitForURL(/\/en\/one-episode\/recap\/?\?key=s01e01$/);
  await settled(page);
  await expect(page.getByRole('button', { name: /^Up to episode 1/ })).toBeVisible();
  await page.goto('/en');
  await expect(page.getByRole('link', { name: /Up to episode 1/ })).toBeVisible();
});

test('a guide that is written from right to left is read so, within an interface that is not', async ({
  page,
}) => {
  const show = 'right-to-left';
  await openAt(page, `/en/${show}`, { show, position: 's01e01' });
  const directions = (of: string) =>
    page.locator(of).evaluateAll((all) => [
      ...new Set(
        all.map((one) => {
          const { direction, textAlign } = getComputedStyle(one);
          return `${direction} ${textAlign}`;
        }),
      ),
    ]);
  expect(await directions('main :is(h1, div, p)[lang=he]')).toEqual(['rtl start']);
  expect(await directions('html, header, main, nav, main button')).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/^rtl/)]),
  );
  // Its exclamation mark stands where such a sentence ends: on the left.
  const passage = page.locator('main div[lang=he] p').filter({ hasText: '!' }).first();
  const [mark = 0, first = 0] = await passage.evaluate((paragraph) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const leftOf = (text: Text | undefined, at: number) => {
      const range = document.createRange();
      if (text) range.setStart(text, at);
      if (text) range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    const last = texts.at(-1);
    return [leftOf(last, (last?.length ?? 1) - 1), leftOf(texts[0], 0)];
  });
  expect(mark).toBeLessThan(first);
  for (const room of ['', '/people', '/person?who=noa', '/recap?key=s01e01', '/relationships']) {
    await page.goto(`/en/${show}${room}`);
    await settled(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      room,
    ).toBeLessThanOrEqual(0);
  }
});

test('a card that is drawn numbers its pieces as the box does', async ({ page }) => {
  await page.addInitScript(() => {
    const drawn: string[] = [];
    Object.assign(window, { drawn });
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...where) {
      drawn.push(text);
      fillText.call(this, text, ...where);
    };
  });
  await openAt(page, '/en/right-to-left', { show: 'right-to-left', position: 's01e01' });
  await expect(page.getByRole('button', { name: /^Up to episode 12\.5/ })).toBeVisible();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Draw it' }).click();
  const drawn = () => page.evaluate(() => (window as unknown as { drawn: string[] }).drawn);
  await expect.poll(drawn).toContain('12.5');
});

test('links of a show are said to lead out of the guide', async ({ page }) => {
  await openAt(page, '/en/long-show', { show: 'long-show', position: 'premise' });
  const about = page.getByRole('complementary', { name: 'About the show' });
  await expect(about.getByRole('link', { name: 'Channel 4' })).toHaveAttribute('rel', 'noreferrer');
  await expect(about).toContainText('lead out of the guide');
});
