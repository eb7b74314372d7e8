import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { drawn } from './controls';
import { FLAGSHIP, GENERATED } from './servers';
import { expect, openAt, settled, test } from './test';

/** Ribbons, matrix and map: what is drawn, where, and what a tap on it does. */

const RA = { address: FLAGSHIP.address, show: 'romantics-anonymous' };
const JEKYLL = { address: FLAGSHIP.address, show: 'jekyll-and-hyde' };
const LONG = { address: GENERATED.address, show: 'long-cast' };

const open = async (
  page: Page,
  { address, show }: typeof RA,
  path: string,
  position: string,
  language = 'en',
) => {
  await openAt(page, `${address}/${language}/${show}${path}`, { show, position });
  await drawn(page);
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
};

/** Pairs of names that lie over each other. */
const overlapping = (page: Page) =>
  page.locator('main [data-name]').evaluateAll((names) => {
    const boxes = names.map((name) => ({
      text: name.textContent,
      ...name.getBoundingClientRect().toJSON(),
    }));
    return boxes.flatMap((a, place) =>
      boxes
        .slice(place + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
        )
        .map((b) => `${a.text} / ${b.text}`),
    );
  });

for (const [guide, positions] of [
  [RA, ['premise', 's01e01', 's01e03', 's01e05', 's01e08']],
  [LONG, ['s01e01', 's01e07', 's03e05', 's07e10', 's10e10']],
] as const) {
  test(`no name lies over another on the map and the ribbons of ${guide.show}`, async ({
    page,
  }) => {
    test.slow();
    for (const position of positions) {
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        for (const path of ['/relationships', '/ribbon']) {
          if (path === '/ribbon' && position === 'premise') continue;
          await open(page, guide, path, position);
          expect([position, width, path, await overlapping(page)]).toEqual([
            position,
            width,
            path,
            [],
          ]);
          const reached = await page.evaluate(() => document.documentElement.scrollWidth);
          expect([path, reached]).toEqual([path, width]);
        }
      }
    }
  });
}

for (const [show, position, language] of [
  ['romantics-anonymous', 's01e08', 'ko'],
  ['jekyll-and-hyde', 's01e05', 'ja'],
  ['les-vampires', 's01e05', 'en'],
] as const) {
  test(`on a phone every point of the map of ${show} has its whole name, in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, { ...RA, show }, '/relationships', position, language);
    const points = page.locator('main svg[role=img] g[style]:not([opacity="0"])');
    const names = await points.evaluateAll((all) =>
      all.map((point) => point.querySelector('[data-name]')?.textContent ?? ''),
    );
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => name === '' || name.endsWith('…'))).toEqual([]);
    expect(await overlapping(page)).toEqual([]);
  });
}

test('on the map people are told apart by two letters and a colour, and groups by a shape', async ({
  page,
}) => {
  await open(page, RA, '/relationships', 's01e03');
  const points = await page
    .getByRole('img', { name: /relationships/ })
    .locator('g[style]')
    .evaluateAll((all) =>
      all.map(({ firstElementChild: shape, textContent }) => {
        const mark = /^\p{L}{2}/u.exec(textContent ?? '')?.[0];
        return shape?.tagName === 'circle'
          ? `${mark} ${shape.getAttribute('fill')}`
          : shape?.tagName;
      }),
    );
  const people = points.filter((point) => point?.includes('oklch'));
  expect(people.length).toBeGreaterThan(8);
  expect(new Set(people).size).toBe(people.length);
  expect(people.filter((mark) => !/^\p{Lu}{2} /u.test(mark ?? ''))).toEqual([]);
  expect(points.filter((shape) => shape === 'path').length).toBeGreaterThan(1);
});

test('one episode more moves nothing that was drawn', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  const knots = () =>
    page
      .locator('main svg[role=img]')
      .last()
      .evaluate((leaf) =>
        Array.from(leaf.querySelectorAll('circle'), (dot) => {
          const { x, y } = dot.getBoundingClientRect();
          const from = leaf.getBoundingClientRect();
          return `${Math.round(x - from.x)} ${Math.round(y - from.y)}`;
        }),
      );
  let before: string[] = [];
  for (const position of ['s01e01', 's01e02', 's01e03', 's01e04']) {
    await open(page, RA, '/ribbon', position);
    const now = await knots();
    expect(now.length).toBeGreaterThan(before.length);
    expect(before.filter((knot) => !now.includes(knot))).toEqual([]);
    before = now;
  }
});

test('the row for time is wide enough for a thumb on every screen', async ({ page }) => {
  await open(page, LONG, '/relationships', 's07e05');
  for (const width of [360, 390, 393, 412, 430, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const box = await page.getByRole('slider').boundingBox();
    expect(box?.width).toBeGreaterThan(150);
  }
  await page.getByRole('button', { name: 'One step back' }).click();
  await expect(page).toHaveURL(/at=s07e04/);
  await page.getByRole('button', { name: 'One step on' }).click();
  await expect(page).not.toHaveURL(/at=/);
});

test('one goes from one to the next, and back by the trail and by Back', async ({ page }) => {
  await open(page, LONG, '/relationships', 's07e05');
  const middle = page.getByRole('combobox', { name: 'In the middle' });
  const first = await middle.inputValue();
  const beside = page.getByRole('link', { name: /: put in the middle$/ });
  const label = (await beside.first().getAttribute('aria-label')) ?? '';
  await beside.first().click();
  await expect(page).toHaveURL(/who=/);
  await expect(middle).not.toHaveValue(first);
  const second = await middle.inputValue();
  expect(label.startsWith(second.split(' ')[0] ?? '-')).toBe(true);
  await expect(page.getByRole('link', { name: 'More about them' })).toBeVisible();
  await page.goBack();
  await expect(middle).toHaveValue(first);
  await page.goForward();
  await expect(middle).toHaveValue(second);
  await page.getByRole('navigation', { name: 'The way here' }).getByRole('button').first().click();
  await expect(middle).toHaveValue(first);
  // What binds the two is told by a tap on it.
  await page
    .getByRole('button', { name: /^(from the|towards the|mutual:)/ })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
});

test('the address asks for nobody and no time that is not finished', async ({ page }) => {
  await open(page, RA, '/relationships?who=irene&at=s01e01', 's01e02');
  await expect(page.getByRole('combobox', { name: 'Focus on' })).toHaveValue('Irene');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'Up to episode 1');
  await page.reload();
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'Up to episode 1');
  for (const vain of ['who=ritsuko&at=s01e05', 'who=nobody&at=s09e09', 'who=hana&at=nonsense']) {
    await page.goto(`/en/${RA.show}/relationships?${vain}`);
    await settled(page);
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'Up to episode 2');
    await expect(page).not.toHaveURL(/at=/);
    if (!vain.startsWith('who=hana')) await expect(page).not.toHaveURL(/who=/);
  }
  await page.goto(`/en/${RA.show}/ribbon?who=ritsuko&with=nobody`);
  await settled(page);
  await expect(page).not.toHaveURL(/who=|with=/);
});

test('a line of the map is told, and what is over stays on it', async ({ page }) => {
  await open(page, RA, '/relationships', 's01e01');
  await expect(page.getByRole('list', { name: 'Kinds of relationship' })).toContainText('Over');
  const lines = page
    .getByRole('img', { name: /relationships/ })
    .locator('path[stroke=transparent]');
  await lines.first().dispatchEvent('click');
  await expect(page.getByRole('dialog')).toContainText(/↔|→/);
});

for (const width of [360, 1440]) {
  test(`a scene opens, one and two are followed at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, JEKYLL, '/ribbon', 's01e02');
    const follow = page.getByRole('list', { name: 'Follow somebody' });
    const status = page.getByRole('status').filter({ hasText: /^Utterson/ });
    await follow.getByRole('button', { name: 'Utterson' }).click();
    await expect(status).toHaveText(/^Utterson is in \d+ scenes here\.$/);
    await follow.getByRole('button', { name: 'Hyde' }).click();
    await expect(status).toHaveText(/^Utterson and Hyde are together in \d+ scenes? here\.$/);
    await expect(page).toHaveURL(/who=utterson&with=hyde/);
    await page.locator('main svg:not(nav *) circle').first().click();
    const scene = page.getByRole('dialog');
    await expect(scene.getByRole('link', { name: 'The whole recap of chapter 1' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Utterson', pressed: true }).click();
    await expect(page).toHaveURL(/who=hyde$/);
  });
}

test('two become one on the ribbons and the map, and are two again on the way back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, JEKYLL, '/ribbon', 's01e08');
  const names = page.locator('main svg [data-name]');
  await expect(names.getByText('Hyde', { exact: true })).toHaveCount(1);
  const joins = page.locator('main svg path.animate-join');
  await expect(joins).toHaveCount(0);
  await open(page, JEKYLL, '/ribbon', 's01e09');
  await expect(joins).toHaveCount(1);

  await open(page, JEKYLL, '/relationships', 's01e09');
  const slider = page.getByRole('slider');
  const hyde = page.getByRole('main').locator('[data-name]').getByText('Hyde', { exact: true });
  await expect(hyde).toHaveCount(0);
  await slider.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', /chapter 8/);
  await expect(hyde.or(page.getByRole('link', { name: /^Hyde/ })).first()).toBeVisible();
  await slider.press('ArrowRight');
  await expect(hyde).toHaveCount(0);
});

test('the ribbons are saved as a picture', async ({ page }) => {
  await open(page, JEKYLL, '/ribbon', 's01e02');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a picture' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('jekyll-and-hyde-s01e02.png');
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  // Its width and height.
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1200);
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(600);
});

test('a row of the matrix leads to the person, a cell to its recap, and forty rows come first', async ({
  page,
}) => {
  await open(page, LONG, '/ribbon?by=episode', 's07e05');
  const rows = page.getByRole('region', { name: 'Who was there' }).getByRole('listitem');
  await expect(rows).toHaveCount(40);
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(40);
  await page.getByRole('button', { name: 'As they were met' }).click();
  await expect(page).toHaveURL(/order=meeting/);
  await rows.first().getByRole('link').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  const strip = rows.first().locator('svg[role=img]');
  const { width = 0 } = (await strip.boundingBox()) ?? {};
  await strip.click({ position: { x: width - 12, y: 14 } });
  await page.waitForURL(/recap\/?\?key=s07e05/);
});
