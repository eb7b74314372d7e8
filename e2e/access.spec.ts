import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { drawn, still } from './controls';
import { FLAGSHIP } from './servers';
import { slowServer } from './slow-server';
import {
  arrived,
  closed,
  expect,
  openAt,
  openSearch,
  FLAGSHIP_SHOW as SHOW,
  settled,
  test,
} from './test';
import { wordsIn } from './words';

const PAGES = [
  '',
  '/people',
  '/person?who=hana',
  '/person?who=nobody',
  '/relationships',
  '/ribbon',
  '/ribbon?by=episode',
  '/questions',
  '/notebook',
  '/secrets',
  '/things',
  '/recap?key=s01e01',
  '/recap?key=s01e02',
] as const;

for (const language of ['en', 'ja', 'ko'] as const) {
  test(`axe finds nothing on any page, in ${language}`, async ({ page, provokes }) => {
    test.slow();
    provokes(/^404 .*\/no\/such\/page$/);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: unknown[] = [];
    const check = async () => {
      // Another language has other words and the same colours, the dark theme the other way round.
      found.push(...(await violations(page, (axe) => without(axe, language !== 'en'))));
      if (language !== 'en') return;
      await turn(page, 'dark');
      found.push(...(await violations(page, (axe) => axe.withRules('color-contrast'))));
      await turn(page, 'light');
    };
    for (const path of ['', '/no/such/page', '/about/safety', '/import', `/${SHOW}`]) {
      await page.goto(`/${language}${path}`);
      await page.getByRole('heading').first().waitFor();
      await check();
      if (path !== '') continue;
      await page.getByRole('radio').last().check({ force: true });
      await check();
    }
    for (const path of PAGES) {
      await openAt(page, `/${language}/${SHOW}${path}`, { position: 's01e02' });
      await drawn(page);
      await check();
    }
    const openers = page.locator('[aria-haspopup=dialog]:not(a)').filter({ visible: true });
    await expect(openers).not.toHaveCount(0);
    for (const opener of await openers.all()) {
      await opener.click();
      await page.locator('dialog[open] > div :is(a, button, input)').first().waitFor();
      await check();
      await page.keyboard.press('Escape');
    }
    await openAt(page, `/${language}/${SHOW}`, { position: 's01e02' });
    const longest = page.locator('main fieldset button[aria-pressed]').last();
    await longest.click();
    await expect(longest).toHaveAttribute('aria-pressed', 'true');
    await arrived(page);
    await check();
    await openSearch(page);
    await page.keyboard.type('a');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    await check();
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const room of ['people', 'things']) {
      await openAt(page, `/${language}/${SHOW}/${room}`, { position: 's01e02' });
      await page.getByRole('article').waitFor();
      await check();
    }
    expect(found).toEqual([]);
  });
}

/** As the switch at the head of each page does. */
const turn = (page: Page, theme: 'light' | 'dark') =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);

const without = (axe: AxeBuilder, isWithout: boolean) =>
  isWithout ? axe.disableRules('color-contrast') : axe;

async function violations(page: Page, ruled: (axe: AxeBuilder) => AxeBuilder): Promise<unknown[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const found = (await ruled(axe).analyze()).violations;
  return found.map(({ id, nodes }) => [page.url(), id, nodes.map(({ html }) => html).slice(0, 3)]);
}

test('text has a contrast of at least 7:1 for reading', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAt(page, `/en/${SHOW}/recap?key=s01e01`, { position: 's01e01' });
  for (const theme of ['light', 'dark'] as const) {
    await turn(page, theme);
    const found = await violations(page, (axe) =>
      axe
        .include('article')
        .exclude('h2, h3, dt, .text-accent')
        .withRules('color-contrast-enhanced'),
    );
    expect(found, theme).toEqual([]);
  }
});
test('everything works by keyboard: finish, undo, look ahead, end it, go back', async ({
  page,
}) => {
  await page.goto(`/en/${SHOW}`);
  const named = (name: string | RegExp) => page.getByRole('button', { name });
  const top = page.getByRole('dialog').last();
  /** Goes on from where the focus is, to what is in front. */
  const press = async (target: Locator) => {
    await expect(target).toBeVisible();
    for (let tabs = 0; tabs < 150 && !(await target.evaluate(isFocused)); tabs++) {
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press(named("I haven't started"));
  await settled(page);
  const finish = named("I've finished episode 1");
  const lookAhead = named('Look ahead').first();
  await press(finish);
  await expect(named(/^Up to episode 1/)).toBeVisible();

  await press(lookAhead);
  await press(top.getByRole('button', { name: 'Cancel' }));
  await expect(lookAhead).toBeFocused();
  await page.keyboard.press('Enter');
  await top.getByRole('radio', { name: /^The guide as it is then/ }).check();
  await press(top.getByRole('button', { name: 'Look ahead' }));
  await expect(page.getByText('Looking ahead')).toBeVisible();
  await expect(lookAhead).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Looking ahead')).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();

  await press(named('Undo'));
  await expect(named(/^Not started/)).toBeVisible();
  await press(finish);
  const bar = named(/^Up to episode 1/);
  await press(bar);
  const piece = top.getByRole('button', { name: 'Episode 3, not finished' });
  await press(piece);
  await press(top.getByRole('button', { name: 'Cancel' }));
  await expect(piece).toBeFocused();
  await press(top.getByRole('button', { name: 'Go back' }));
  await expect(named(/^Not started/)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(page.getByRole('link', { name: 'People', exact: true }));
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
});

test('a single key opens the search unless that is turned off, and an event without a key does nothing', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e02' });
  await page.evaluate(() => {
    window.dispatchEvent(new Event('keydown'));
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  });
  await openSearch(page);
  await page.keyboard.press('Escape');
  await closed(page);
  await page.getByRole('button', { name: 'Who is watching?' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Keyboard', { exact: true }).click();
  await expect(dialog.getByRole('definition')).toHaveCount(4);
  await dialog.getByLabel('Shortcuts of a single key').uncheck();
  await expect(dialog.getByRole('definition')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await closed(page);
  for (const times of ['now', 'after a reload']) {
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    // Of the two, one has opened it: what stands in its field is not the other.
    await expect(dialog.getByRole('combobox'), times).toBeFocused();
    await expect(dialog.getByRole('combobox'), times).toHaveValue('');
    await page.keyboard.press('Escape');
    await closed(page);
    await page.keyboard.press('/');
    await still(page);
    await expect(dialog, times).toHaveCount(0);
    await page.reload();
    await settled(page);
  }
});

test('in forced colours the room, the length, the view and the order that one is at look like no other', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const lines = (of: Locator) =>
    of.evaluateAll((all) =>
      all.map((one) => {
        const { borderBottomColor, textDecorationLine, fontWeight } = getComputedStyle(one);
        return `${borderBottomColor} ${textDecorationLine} ${fontWeight}`;
      }),
    );
  const { show, people, ribbon } = wordsIn('en');
  const rows = [
    ['', show.nav, 'a', '[aria-current]'],
    ['', show.length, 'button', '[aria-pressed=true]'],
    ['/people', people.order, 'button', '[aria-pressed=true]'],
    ['/ribbon', ribbon.views, 'button', '[aria-pressed=true]'],
    ['/ribbon?by=episode', ribbon.order, 'button', '[aria-pressed=true]'],
  ] as const;
  for (const [path, name, of, chosen] of rows) {
    await openAt(page, `/en/${SHOW}${path}`, { position: 's01e04' });
    await drawn(page);
    const row = page.getByLabel(name, { exact: true }).or(page.getByRole('group', { name }));
    const here = await lines(row.locator(of + chosen));
    const others = await lines(row.locator(`${of}:not(${chosen})`));
    expect([name, here.length, others.length > 0]).toEqual([name, 1, true]);
    expect(others, name).not.toContain(here[0]);
  }
});

test('with letters twice as large all is in reach, and nothing scrolls sideways', async ({
  page,
}) => {
  test.slow();
  const width = 390;
  await page.setViewportSize({ width, height: 844 });
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    });
  });
  for (const language of ['en', 'ja', 'ko']) {
    for (const path of PAGES) {
      await openAt(page, `/${language}/${SHOW}${path}`, { position: 's01e02' });
      await drawn(page);
      const at = `${language}${path}`;
      expect(await page.evaluate(() => document.documentElement.scrollWidth), at).toBe(width);
      const bar = await page.locator('main div[data-screen].sticky').boundingBox();
      expect(bar?.height, at).toBeLessThan(150);
      const cut = await page.locator(WHOLE).evaluateAll((all) =>
        all.flatMap((one) => {
          const { left, right, width: wide } = one.getBoundingClientRect();
          const isShown = wide > 1 && !one.closest('.overflow-x-auto');
          return isShown && (left < 0 || right > innerWidth) ? one.outerHTML : [];
        }),
      );
      expect(cut, at).toEqual([]);
    }
  }
});

/** What is to be seen from side to side, unless it stands in a row that scrolls. */
const WHOLE = ':is(header, main, footer) :is(a, button, input, textarea, h1, h2, h3, p, dt, dd)';

test('Tab comes to every control, each is seen where it is come to, and nothing moves where no motion is wanted', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of PAGES) {
    await openAt(page, `/en/${SHOW}${path}`, { position: 's01e02' });
    await drawn(page);
    expect(await page.evaluate(moving), path).toBe(0);
    const count = await page.evaluate(toCome, CONTROLS);
    const unseen: (string | undefined)[] = [];
    for (let tabs = 0; tabs < count + 5; tabs++) {
      await page.keyboard.press('Tab');
      unseen.push(await page.evaluate(cameTo));
    }
    expect(unseen.filter(Boolean), path).toEqual([]);
    expect(await page.evaluate(stillToCome), path).toEqual([]);
  }
});

const CONTROLS = ':is(button, input, select, textarea):enabled, a[href], summary, [tabindex="0"]';

/** These run in the page, and hand on what Tab has not come to yet. */
type Coming = Window & { coming?: Set<Element> };

function toCome(controls: string): number {
  const here = window as Coming;
  const seen = Array.from(document.querySelectorAll(controls)).filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) && (one as HTMLElement).tabIndex >= 0,
  );
  here.coming = new Set(seen);
  return seen.length;
}

async function cameTo(): Promise<string | undefined> {
  // What scrolls to it has done so with the next frame.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const one = document.activeElement;
  (window as Coming).coming?.delete(one as Element);
  if (!one || one === document.body) return undefined;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const { left, right, top, bottom } = one.getBoundingClientRect();
  // In the middle of as much of it as is in the window.
  const under = document.elementFromPoint(
    (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  );
  const isOver = under !== null && (one.contains(under) || under.contains(one));
  const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 1;
  return isOver && isMarked ? undefined : `${isMarked ? 'covered' : 'unmarked'} ${one.outerHTML}`;
}

function stillToCome(): string[] {
  return Array.from((window as Coming).coming ?? [], (one) => one.outerHTML.slice(0, 200));
}

function moving(): number {
  return document.getAnimations().filter(({ effect }) => {
    return Number(effect?.getComputedTiming().duration) > 20;
  }).length;
}

const isFocused = (element: Element) => element === document.activeElement;

test('nothing jumps on any page, and nothing is wider than a phone', async ({ page }) => {
  await page.addInitScript(noteShifts);
  for (const path of PAGES) {
    await openAt(page, `/ja/${SHOW}${path}`, { position: 's01e01' });
    await drawn(page);
    await page.evaluate(() => document.fonts.ready);
    expect(await shiftsOn(page), path).toEqual([]);
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 740 });
      const reached = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(reached, path).toBeLessThanOrEqual(width);
    }
  }
});

test('nothing jumps where a slow network cuts the head of a page', async ({ page }) => {
  const server = await slowServer(FLAGSHIP.address);
  await page.addInitScript(noteShifts);
  await openAt(page, `${server.address}/ja/${SHOW}`, { position: 's01e01' });
  expect(await shiftsOn(page)).toEqual([]);
  await server.close();
});

/** Runs in the page: keeps what moves by itself. */
function noteShifts() {
  const shifts: unknown[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as unknown as {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Node }[];
      };
      const where = sources.map(({ node }) => node?.textContent?.slice(0, 60));
      if (!hadRecentInput) shifts.push([value, where]);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function shiftsOn(page: Page): Promise<unknown[]> {
  return page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts);
}
