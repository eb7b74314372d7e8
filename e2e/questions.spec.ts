import type { Page } from '@playwright/test';
import { positionBar, unfold } from './controls';
import { stored } from './stored';
import {
  arrived,
  closed,
  expect,
  follow,
  openAt,
  openSearch,
  FLAGSHIP_SHOW as SHOW,
  settled,
  startFrom,
  test,
} from './test';
import { wordsIn } from './words';

/** What people open a wiki for in the middle of a show, asked and answered at three positions. */

interface Hand {
  /** Goes to a control and uses it. */
  press: (page: Page, role: 'button' | 'link', name: string | RegExp) => Promise<void>;
  choose: (page: Page, label: string, option: string) => Promise<void>;
}

const focus = async (page: Page, target: ReturnType<Page['getByRole']>) => {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < 200; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not come to it');
};

const KEYBOARD: Hand = {
  press: async (page, role, name) => {
    await focus(page, page.getByRole(role, { name }).first());
    await page.keyboard.press('Enter');
  },
  choose: async (page, label, option) => {
    const field = page.getByLabel(label, { exact: true });
    await focus(page, field);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(option);
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue(option);
  },
};
const TOUCH: Hand = {
  press: (page, role, name) => page.getByRole(role, { name }).first().tap(),
  choose: async (page, label, option) => {
    const field = page.getByLabel(label, { exact: true });
    await field.tap();
    await field.fill(option);
  },
};

/** What each position answers. */
const POSITIONS = [
  {
    position: 'premise',
    open: 'Why are Sosuke and Hana, of all people',
    secret: 'The guide tells of no secrets here',
    thing: 'Brush',
    bond: 'its new head',
    jam: /Not in your guide so far/,
    links: 2,
  },
  {
    position: 's01e01',
    open: 'Will Sosuke let the anonymous deliveries go on',
    secret: 'Hana is the anonymous chocolatier',
    thing: 'Rainbow Palette',
    bond: 'on its staff',
    jam: /Not in your guide so far/,
    links: 2,
  },
  {
    position: 's01e02',
    open: 'Will Hana tell Hiro',
    secret: 'Sumiko left Le Sauveur of her own accord',
    thing: 'yuzu jam',
    bond: 'a promise kept',
    jam: /Kuma/,
    links: 2,
  },
] as const;

for (const [how, hand, positions] of [
  ['by keyboard alone', KEYBOARD, POSITIONS.slice(-1)],
  ['by thumb at 360 px', TOUCH, POSITIONS],
] as const) {
  test.describe(how, () => {
    test.use({ hasTouch: hand === TOUCH, viewport: { width: 360, height: 740 } });

    for (const { position, open, secret, thing, bond, jam, links } of positions) {
      test(`${position}: what is asked is answered`, async ({ page }) => {
        const main = page.getByRole('main');
        await openAt(page, `/en/${SHOW}`, { position });

        await hand.press(page, 'button', /^More$/);
        await hand.press(page, 'link', 'Open questions');
        await expect(main.getByRole('heading', { name: 'Open questions' })).toBeVisible();
        await expect(main).toContainText(open);

        await hand.press(page, 'button', /^More$/);
        await hand.press(page, 'link', 'Secrets');
        await expect(main.getByRole('heading', { name: 'Secrets' })).toBeVisible();
        await expect(main).toContainText(secret);

        await hand.press(page, 'button', /^More$/);
        await hand.press(page, 'link', 'Places and things');
        await expect(main.getByRole('heading', { name: thing, exact: true })).toBeVisible();

        await hand.press(page, 'link', 'Map');
        await expect(main.getByRole('img', { name: /relationships/ })).toBeVisible();
        await expect(main).toContainText(bond);
        await hand.choose(page, 'One', 'Hana Lee');
        await hand.choose(page, 'The other', 'Takashi Fujiwara');
        const way = main.getByRole('status').filter({ has: page.getByRole('listitem') });
        await expect(way.getByRole('listitem')).toHaveCount(links);
        await expect(way).toContainText('cousins');
        // Drawn, it is read in one direction.
        await expect(way).toHaveText(/^\s*\S*\s*Hana.*Sosuke.*Takashi/s);

        if (hand === KEYBOARD) await page.keyboard.press('Control+k');
        else await hand.press(page, 'button', /^Who( is that)?\?$/);
        const search = page.getByRole('dialog', { name: 'Who is that?' });
        await expect(search.getByRole('combobox')).toBeFocused();
        await page.keyboard.type('the man with the jam');
        await expect(search).toContainText(jam);
        await search.getByRole('combobox').fill('壮亮');
        const answer = search.getByRole('option').first();
        await expect(answer).toContainText('Sosuke Fujiwara');
        await expect(answer).toContainText(/Known from|Last seen so far in/);
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(/person\?who=sosuke$/);
        await expect(search).toHaveCount(0);
        const presence = main.getByRole('list', { name: /Present in/ });
        await expect(presence).toHaveCount(position === 'premise' ? 0 : 1);
      });
    }
  });
}

test('a length of the story takes as long as it says, and longer than the one before', async ({
  page,
}) => {
  const count = (text: string, language: string) =>
    language === 'en'
      ? text.split(/\s+/).length / 238
      : (text.match(/[\p{L}\p{N}]/gu) ?? []).length / 500;
  for (const [language, position, names] of [
    ['en', 's01e01', ['Brief', 'All of it']],
    ['en', 's01e03', ['Brief', 'Longer', 'All of it']],
    ['en', 's01e08', ['Brief', 'Longer', 'All of it']],
    ['ja', 's01e08', ['手短に', 'もう少し', 'すべて']],
  ] as const) {
    await openAt(page, `/${language}/${SHOW}`, { position });
    const { show } = wordsIn(language);
    const story = page.getByRole('region', { name: show.soFar });
    const lengths = story.getByRole('group', { name: show.length }).getByRole('button');
    await expect(lengths).toHaveCount(names.length);
    let before = 0;
    for (const [place, name] of names.entries()) {
      const length = lengths.nth(place);
      await expect(length).toContainText(name);
      await length.click();
      await expect(length).toHaveAttribute('aria-pressed', 'true');
      await arrived(page);
      // Of a length but the last, what is folded is no part.
      if (place === names.length - 1) await unfold(page);
      const minutes = count(await story.innerText(), language);
      expect(minutes, `${language} ${position} ${name}`).toBeGreaterThan(before);
      before = minutes;
      const [, number = '', unit = ''] = /(\d+) ?(\S+)$/.exec(await length.innerText()) ?? [];
      if (!number) continue;
      const told = Number(number) / (/^(?:s|秒)$/.test(unit) ? 60 : 1);
      // Headings and links are read, too.
      expect(minutes, `${language} ${position} ${name}`).toBeLessThan(1.4 * told + 0.2);
      expect(minutes, `${language} ${position} ${name}`).toBeGreaterThan(0.6 * told);
    }
  }
});

test('what is told of every episode stands under its title, the newest first and open', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e03' });
  const story = page.getByRole('region', { name: 'The story so far' });
  await story.getByRole('button', { name: 'All of it' }).click();
  await expect(story.locator('details h3').first()).toHaveText(/^Episode 3\s· /);
  await expect(story.locator('details[open] > summary')).toHaveText([/^Episode 3/, /You thought/]);
  await expect(story).not.toContainText('Hana comes to speak up');
  await story.getByRole('heading', { name: /^Episode 1\s· / }).click();
  await expect(story).toContainText('Hana comes to speak up');
});

for (const language of ['en', 'ja', 'ko'] as const) {
  test(`in ${language} the story stands on the first screen of a phone, under a row of the box`, async ({
    page,
  }) => {
    await openAt(page, `/${language}/${SHOW}`, { position: 's01e04' });
    const { show, position, rooms } = wordsIn(language);
    const text = page.getByRole('region', { name: show.soFar }).locator('p').first();
    const bar = await (await positionBar(page)).boundingBox();
    const box = await text.boundingBox();
    // Four lines of it, at least.
    expect((bar?.y ?? 0) - (box?.y ?? 740)).toBeGreaterThan(4 * 28);
    const row = page.getByRole('button', { name: position.box });
    await row.click();
    await expect(page.getByRole('dialog').getByRole('button').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(row).toBeFocused();
    await page.getByRole('region', { name: show.remember }).getByRole('link').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await closed(page);
    await follow(page.getByRole('region', { name: show.stillOpen }).getByRole('link').last());
    await expect(page.getByRole('heading', { name: rooms.questions })).toBeVisible();
  });
}

test('after a week or more the page says how long it was, and what was left open', async ({
  page,
}) => {
  const welcome = page.getByRole('region', { name: 'Welcome back' });
  for (const [days, said] of [
    [15, '2 weeks ago you finished episode 1.'],
    [7, '1 week ago you finished episode 1.'],
    [6, undefined],
  ] as const) {
    const at = Date.now() - days * 24 * 60 * 60 * 1000 - 1000;
    await startFrom(page, stored({ [SHOW]: 's01e01' }, at));
    await page.goto(`/en/${SHOW}`);
    await settled(page);
    await expect(welcome).toHaveCount(said ? 1 : 0);
    if (said) await expect(welcome).toContainText(said);
    const story = page.getByRole('region', { name: 'The story so far' }).locator('p').first();
    await expect(story).toBeInViewport();
    const open = page.getByRole('region', { name: 'Still open' }).getByRole('listitem');
    await expect(open).toHaveText(Array.from({ length: said ? 3 : 1 }, () => /\?$/));
  }
});

test('the map goes back through what is finished, and nobody moves', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/relationships`, { position: 's01e02' });
  const map = page.getByRole('img', { name: /relationships/ });
  const places = () =>
    map
      .locator('g[style]')
      .evaluateAll((points) => points.map((point) => point.getAttribute('style')));
  await expect(map).toContainText('Sumiko');
  const now = await places();
  const slider = page.getByRole('slider');
  await expect(slider).toHaveAttribute('max', '2');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Up to episode 1');
  await expect(map).not.toContainText('Sumiko');
  await expect(page.getByRole('main')).not.toContainText('a promise kept');
  const before = await places();
  expect(before.length).toBeGreaterThan(8);
  for (const place of before) expect(now).toContainEqual(place);
  await page.keyboard.press('End');
  await expect(map).toContainText('Sumiko');
});

test('who is not known as far back as the map goes is connected with nobody', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/relationships`, { position: 's01e02' });
  await page.getByLabel('One', { exact: true }).fill('Hana Lee');
  const other = page.getByLabel('The other', { exact: true });
  await other.fill('Sumiko Yamaoka');
  const way = page.getByRole('region', { name: /^How are these two/ }).getByRole('status');
  await expect(way).not.toBeEmpty();
  await page.getByRole('slider').press('Home');
  await expect(other).toHaveValue('');
  await expect(way).toBeEmpty();
});

test('the map is moved by keys and shows one person with whom they are bound to', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}/relationships`, { position: 's01e01' });
  const map = page.getByRole('img', { name: /relationships/ });
  const still = await map.getAttribute('viewBox');
  await page.getByRole('group', { name: 'Map' }).focus();
  for (const key of ['+', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(map).not.toHaveAttribute('viewBox', still ?? '');
  await page.keyboard.press('0');
  await expect(map).toHaveAttribute('viewBox', still ?? '');
  await page.getByLabel('Focus on', { exact: true }).fill('Irene');
  const list = page.getByRole('region', { name: 'In words' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
});

test('who the map is dragged by is not picked, and who is tapped is', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/relationships`, { position: 's01e01' });
  const map = page.getByRole('img', { name: /relationships/ });
  const focus = page.getByLabel('Focus on', { exact: true });
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const before = (await map.getAttribute('viewBox')) ?? '';
  await map.getByText('Hana').hover();
  await page.mouse.down();
  const { x = 0, y = 0 } = (await map.getByText('Hana').boundingBox()) ?? {};
  await page.mouse.move(x + 40, y + 30, { steps: 4 });
  await page.mouse.up();
  await expect(map).not.toHaveAttribute('viewBox', before);
  await expect(focus).toHaveValue('');
  await map.getByText('Hana').click();
  await expect(focus).toHaveValue('Hana Lee');
});

test('a group is picked on the map or by name, and left again for everybody', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/relationships`, { position: 's01e01' });
  const list = page.getByRole('region', { name: 'In words' }).getByRole('listitem');
  const focus = page.getByLabel('Focus on', { exact: true });
  await expect(page.getByRole('img', { name: /relationships/ })).toBeVisible();
  const everybody = await list.count();
  await focus.fill('Le Sauveur');
  await expect(list.first()).toContainText('Le Sauveur');
  await expect(list).not.toHaveCount(everybody);
  const ofShop = await list.count();
  await focus.fill('');
  await expect(list).toHaveCount(everybody);
  await page
    .getByRole('img', { name: /relationships/ })
    .getByText('Le Sauveur')
    .click();
  await expect(focus).toHaveValue('Le Sauveur');
  await expect(list).toHaveCount(ofShop);
});

test('neither search nor map come with a page, and of the map nothing at its rest', async ({
  page,
}) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''));
  });
  await page.clock.install();
  // Words of the packages that only the search and only the map are made with.
  const loaded = async () => {
    const texts = await Promise.all(scripts);
    return ['besides', 'alphaDecay'].filter((word) => texts.some((text) => text.includes(word)));
  };
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  expect(await loaded()).toEqual([]);
  await page.clock.fastForward(5_000);
  await expect.poll(loaded).toEqual(['besides']);
  await openSearch(page);
  await page.keyboard.type('hana');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Hana Lee');
  expect(await loaded()).toEqual(['besides']);
  await page.goto(`/en/${SHOW}/relationships`);
  await expect(page.getByRole('img', { name: /relationships/ })).toBeVisible();
  expect(await loaded()).toEqual(['besides', 'alphaDecay']);
});

test('on paper a page is headed with the position, and has nothing to press', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/questions`, { position: 's01e01' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Up to episode 1', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText('Will Hana tell Hiro what she feels?')).toBeVisible();
});
