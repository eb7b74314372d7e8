import type { Page } from '@playwright/test';

/** The pieces of the box, and the buttons under it: two steps, and between them what opens nothing. */
const PIECES = 'ol[style*="--columns"]';
export const STEPS = `${PIECES} + div button:not([aria-pressed])`;
const WATCHING = `${PIECES} + div button[aria-pressed]`;

/** The map by its tools: one of the people, nearer, back to the first entry, the way between two. */
export async function map(page: Page, see: () => Promise<void>): Promise<void> {
  const [focus, one, other] = await page.locator('main select').all();
  await focus?.selectOption({ index: 1 });
  await see();
  await focus?.selectOption({ index: 0 });
  await page.locator('main [role=group] + div button').first().click();
  await see();
  await page.locator('main [role=group] + div button').last().click();
  for (const key of ['Home', 'ArrowRight', 'End']) {
    const slider = page.locator('main input[type=range]');
    if ((await slider.count()) > 0) await slider.press(key);
    await see();
  }
  await one?.selectOption({ index: 1 });
  await other?.selectOption({ index: (await other.locator('option').count()) - 1 });
  await see();
}

/** What a pointer or a finger does to a link before it follows it. */
export async function hoverLinks(page: Page): Promise<void> {
  await page.locator('a').evaluateAll((links) => {
    for (const link of links) {
      for (const type of ['pointerover', 'mouseover', 'touchstart', 'mouseout']) {
        link.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }
  });
}

/** The story so far in each length that it has. */
export async function lengths(page: Page, see: () => Promise<void>): Promise<void> {
  for (const length of await page.locator('main fieldset button[aria-pressed]').all()) {
    await length.click();
    await see();
  }
}

/** What is asked before a step forward or a look ahead, each opened and left again. */
export async function questions(page: Page, see: () => Promise<void>): Promise<void> {
  const openAndLeave = async (opener: ReturnType<Page['locator']>) => {
    await opener.click();
    await page.locator('dialog[open]').waitFor();
    await see();
    for (const choice of await page.locator('dialog[open] input[type=radio]').all()) {
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
    await see();
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
  await openAndLeave(page.locator('[aria-haspopup=dialog]').last());
}

/** "Who is that?" of all the words. */
export async function search(
  page: Page,
  words: readonly string[],
  see: () => Promise<void>,
): Promise<void> {
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

/** Who is watching, and all that can be set there. */
export async function viewers(page: Page, see: () => Promise<void>): Promise<void> {
  await page.locator('header [aria-haspopup=dialog]').last().click();
  await page.locator('dialog[open] input').first().waitFor();
  await see();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

/** Waits until the service worker has come, with all that it fetches ahead. */
export async function installed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** Waits until the recaps that the device keeps are those of the entries that it keeps. */
export async function rememberedAll(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('kokomade:entries:'));
    const kept = await Promise.all(
      names.map(async (name) => {
        const paths = (await (await caches.open(name)).keys()).map(({ url }) => url);
        const folders = (file: string) =>
          paths.flatMap((path) => (path.includes(file) ? path.slice(0, path.indexOf(file)) : []));
        return [folders('facts.json').sort().join(), folders('recap.json').sort().join()];
      }),
    );
    return kept.length > 0 && kept.every(([facts, recaps]) => facts && facts === recaps);
  });
}
