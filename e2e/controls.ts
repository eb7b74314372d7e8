import { expect, type Page } from '@playwright/test';
import { PREMISE } from '@/lib/guide/keys';
import { follow, settled } from './test';

/** The pieces of the box, and the buttons under it: two steps, and between them what opens nothing. */
const PIECES = 'ol[style*="--columns"]';
export const STEPS = `${PIECES} + div button:not([aria-pressed])`;
const WATCHING = `${PIECES} + div button[aria-pressed]`;
/** What says that one looks ahead. */
export const AHEAD_BAR = '[role=status] strong';
/** The bar at the foot of every page of a show. */
export const POSITION_BAR = '[aria-haspopup=dialog] >> nth=-1';

/** The map by its tools: one of the people, nearer, everybody, back to the first entry, the way between two. */
export async function map(page: Page, see: () => Promise<void>): Promise<void> {
  const [focus, one, other] = await page.locator('main select').all();
  await focus?.selectOption({ index: 1 });
  await see();
  await focus?.selectOption({ index: 0 });
  await page.locator('main [role=group] + div button').first().click();
  await see();
  await page.locator('main [role=group] + div button').last().click();
  const everybody = page.locator('main [role=group] ~ p button');
  if ((await everybody.count()) > 0) await everybody.click();
  const point = page.locator('main svg[role=img] g[transform]').last();
  await point.dispatchEvent('click');
  await see();
  await point.dispatchEvent('click');
  for (const key of ['Home', 'ArrowRight', 'End']) {
    const slider = page.locator('main input[type=range]');
    if ((await slider.count()) > 0) await slider.press(key);
    await see();
  }
  await one?.selectOption({ index: 1 });
  await other?.selectOption({ index: (await other.locator('option').count()) - 1 });
  await see();
}

/** What a pointer, a finger or the focus does to whatever can be used, before it is used. */
export async function pointAtAll(page: Page): Promise<void> {
  await page.locator('a, button, summary, input, select').evaluateAll((controls) => {
    const over = ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'touchstart'];
    for (const control of controls) {
      for (const type of [...over, 'focusin', 'focus', 'pointerout', 'mouseout']) {
        const bubbles = !/enter$|^focus$/.test(type);
        control.dispatchEvent(new Event(type, { bubbles }));
      }
    }
  });
}

/** A recap by what it leads to: the card of a thing, and so many recaps before it, each by its link. */
export async function recaps(page: Page, see: () => Promise<void>, steps: number): Promise<void> {
  const thing = page.locator('main a[aria-haspopup=dialog][href*="#thing-"]').first();
  if ((await thing.count()) > 0) {
    await thing.click();
    await page.locator('dialog[open]').waitFor();
    await pointAtAll(page);
    await see();
    await page.keyboard.press('Escape');
  }
  // The first of the links leads back, but at the premise.
  const back = page.locator('main nav a[href*="?key="]').first();
  for (let step = 0; step < steps && !page.url().endsWith(`=${PREMISE}`); step++) {
    await follow(back);
    await settled(page);
    await pointAtAll(page);
    await see();
  }
}

/**
 * Those known by the words of the filter, and so many of them, from the last one backwards, by card and
 * page; returns the address of the last within the show.
 */
export async function people(
  page: Page,
  see: () => Promise<void>,
  words: readonly string[],
  count: number,
): Promise<string> {
  const filter = page.locator('main input[type=search]');
  for (const word of [...words.slice(0, 2), '']) {
    if ((await filter.count()) > 0) await filter.fill(word);
    await see();
  }
  const links = page.locator('main a[href*="?who="]');
  const known = await links.count();
  const last = (await links.last().getAttribute('href')) ?? '';
  for (let place = known - 1; place >= Math.max(0, known - count); place--) {
    await links.nth(place).click();
    await page.locator('dialog[open]').waitFor();
    await pointAtAll(page);
    await see();
    await follow(page.locator('dialog[open] a'));
    await settled(page);
    await pointAtAll(page);
    await see();
    await page.goBack();
    await settled(page);
  }
  return last.slice(last.indexOf('/person'));
}

/** The story so far in each length that it has. */
export async function lengths(page: Page, see: () => Promise<void>): Promise<void> {
  for (const length of await page.locator('main fieldset button[aria-pressed]').all()) {
    if ((await length.getAttribute('aria-pressed')) === 'true') continue;
    await length.click();
    await see();
  }
}

/** What is asked before a step forward or a look ahead, each opened and left again. */
export async function questions(page: Page, see: () => Promise<void>): Promise<void> {
  const openAndLeave = async (opener: ReturnType<Page['locator']>) => {
    await opener.click();
    await page.locator('dialog[open]').waitFor();
    await pointAtAll(page);
    await see();
    for (const choice of await page.locator('dialog[open] input[type=radio]').all()) {
      if (await choice.isChecked()) continue;
      await choice.check();
      await see();
    }
    const last = page.locator('dialog[open] select').last();
    if ((await last.count()) > 0) {
      const options = await last.locator('option').count();
      await last.selectOption({ index: options - 1 });
      await see();
    }
    await page.keyboard.press('Escape');
  };
  const wrapped = page.locator(`main ${PIECES} button`);
  // The very next piece moves the position without a question.
  if ((await wrapped.count()) > 1) await openAndLeave(wrapped.last());
  const steps = page.locator(`main ${STEPS}`);
  if ((await steps.count()) > 1) {
    await openAndLeave(steps.nth(1));
    await page.locator(`main ${WATCHING}`).click();
    await see();
    await page.locator(`main ${WATCHING}`).click();
  }
  await openAndLeave(page.locator(POSITION_BAR));
  await see();
}

/** "Who is that?" of all the words. */
export async function search(
  page: Page,
  words: readonly string[],
  see: () => Promise<void>,
): Promise<void> {
  // What is found depends on which recaps the device has by then.
  await rememberedAll(page);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] ul').waitFor({ state: 'attached' });
  for (const word of words) {
    await page.locator('dialog[open] input').fill(word);
    await page.locator('dialog[open] [role=status]:not(:empty)').waitFor();
    await see();
  }
  // Escape empties a field of words before it closes what the field is in.
  await page.locator('dialog[open] input').fill('');
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

/** A note is written in the notebook, and struck again. */
export async function write(page: Page, see: () => Promise<void>): Promise<void> {
  await page.locator('main textarea').fill('Who was that?');
  await page.locator('main form button').first().click();
  const note = page.locator('main li', { hasText: 'Who was that?' });
  await note.waitFor();
  await see();
  await note.getByRole('button').last().click();
  await note.waitFor({ state: 'detached' });
  await see();
}

/** Who is watching; `hints`: and which numbers may be told, and how many are left. */
export async function viewers(page: Page, see: () => Promise<void>, hints: boolean): Promise<void> {
  await openViewers(page);
  await pointAtAll(page);
  await see();
  if (!hints) return closeViewers(page);
  await page.locator('dialog[open] input[type=radio]').last().check();
  await page.locator('dialog[open] input[type=checkbox]').last().check();
  await closeViewers(page);
  await see();
  await openViewers(page);
  await page.locator('dialog[open] input[type=radio]').first().check();
  await page.locator('dialog[open] input[type=checkbox]').last().uncheck();
  await closeViewers(page);
}

/** It is the guide of another viewer from now on: the first one is 0. */
export async function chooseViewer(page: Page, place: number): Promise<void> {
  await openViewers(page);
  await page.locator('dialog[open] fieldset').first().locator('input').nth(place).click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

async function openViewers(page: Page): Promise<void> {
  await page.locator('header [aria-haspopup=dialog]').last().click();
  await page.locator('dialog[open] input').first().waitFor();
}

async function closeViewers(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

/**
 * Looks ahead to the guide as of `key`, by the bar at the foot of whatever page one is on, and waits
 * until it is there.
 */
export async function lookAhead(page: Page, key: string): Promise<void> {
  await page.locator(POSITION_BAR).click();
  await page.locator(`dialog[open] ${STEPS}`).nth(1).click();
  const question = page.locator('dialog dialog[open]');
  await question.waitFor();
  if ((await question.locator('select').count()) > 0) {
    await question.locator('select').selectOption(key);
  }
  const came = page.waitForResponse((response) => response.url().endsWith(`/${key}/as-of.json`));
  await question.locator('button').first().click();
  await came;
  await page.locator(AHEAD_BAR).waitFor();
  await still(page);
}

/** Waits until nothing of the page has changed for a moment. */
async function still(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 200);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 200);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
}

/**
 * Chooses the last of everything on a page, and types the last name into its fields, or `name` where
 * it has none; keeps nothing of it. Returns the name.
 */
export async function chooseTheLast(page: Page, name: string): Promise<string> {
  for (const choice of await page.locator('main select').all()) {
    await choice.selectOption({ index: (await choice.locator('option').count()) - 1 });
  }
  const names = page.locator('main a[aria-haspopup=dialog]');
  const last = (await names.count()) > 0 ? await names.last().innerText() : name;
  for (const field of await page.locator('main input[type=search], main textarea').all()) {
    await field.fill(last);
  }
  return last;
}

/** Waits until the service worker has come, with all that it fetches ahead. */
export async function installed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** Waits until the recaps that the device keeps are those of the entries that it keeps. */
export async function rememberedAll(page: Page): Promise<void> {
  // Not `waitForFunction`: to that a promise is true, whatever comes of it.
  await expect.poll(() => page.evaluate(keepsAllRecaps)).toBe(true);
}

/** Runs in the page. */
async function keepsAllRecaps(): Promise<boolean> {
  const names = (await caches.keys()).filter((name) => name.startsWith('kokomade:entries:'));
  const kept = await Promise.all(
    names.map(async (name) => {
      const paths = (await (await caches.open(name)).keys()).map(({ url }) => url);
      const folders = (file: string) =>
        paths.flatMap((path) => (path.includes(file) ? path.slice(0, path.indexOf(file)) : []));
      return [folders('facts.json').sort().join(), folders('recap.json').sort().join()];
    }),
  );
  return kept.length > 0 && kept.every(([facts, recaps]) => Boolean(facts) && facts === recaps);
}
