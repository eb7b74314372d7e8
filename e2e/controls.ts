import { expect, type Locator, type Page } from '@playwright/test';
import { PREMISE } from '@/lib/guide/keys';
import { arrived, closed, follow, settled } from './test';
import { said, wordsOn } from './words';

/** The controls of a show's pages, used as somebody with a mouse uses them; `see` is called after each use. */
type See = () => Promise<void>;

const mainOf = (page: Page) => page.getByRole('main');
/** The question or sheet that is in front. */
const inFront = (page: Page) => page.getByRole('dialog').last();

/** The bar at the foot of every page of a show. */
export async function positionBar(page: Page): Promise<Locator> {
  const { position } = await wordsOn(page);
  return mainOf(page).getByRole('button', { name: new RegExp(`.${position.change}$`) });
}

/** What says that one looks ahead. */
export async function lookAheadBar(page: Page): Promise<Locator> {
  const { ahead } = await wordsOn(page);
  const bar = page
    .getByRole('status')
    .filter({ has: page.getByRole('button', { name: ahead.end }) });
  return bar;
}

/** The two steps on from the position, on a show's first page or in the sheet of the position. */
export async function stepsIn(place: Locator) {
  const { entry, position } = await wordsOn(place.page());
  return {
    finish: place.getByRole('button', { name: said(entry.finished) }).first(),
    watch: place.getByRole('button', { name: said(position.watching) }),
    lookAhead: place.getByRole('button', { name: position.lookAhead, exact: true }).first(),
  };
}

/** Waits for the pictures where there are to be some: they are fetched by themselves. */
export async function drawn(page: Page): Promise<void> {
  const { map: words, ribbon } = await wordsOn(page);
  const [, room] = /\/(relationships|ribbon)\/?(?:\?.*)?$/.exec(page.url()) ?? [];
  if (room === 'relationships') {
    await page.getByRole('group', { name: words.title, exact: true }).waitFor();
  } else if (room === 'ribbon') {
    const main = mainOf(page);
    await main
      .getByRole('list', { name: ribbon.follow })
      .or(main.getByRole('group', { name: ribbon.order }))
      .or(main.getByText(ribbon.none, { exact: true }))
      .first()
      .waitFor({ state: 'attached' });
  }
}

/** The map by its tools: one of the people, nearer, somebody beside, back to the first entry, the way between two. */
export async function map(page: Page, see: See): Promise<void> {
  const { map: words } = await wordsOn(page);
  const main = mainOf(page);
  const drawing = main.getByRole('img', { name: said(words.what) });
  const isWhole = (await drawing.count()) > 0;
  const focus = main.getByLabel(isWhole ? words.focus : words.middle, { exact: true });
  if ((await focus.count()) > 0) {
    await chooseLast(focus);
    await see();
    await focus.fill('');
  }
  if (isWhole) {
    await main.getByRole('button', { name: words.in }).click();
    await see();
    await main.getByRole('button', { name: words.fit }).click();
    const point = drawing.locator('text[data-name]').last();
    if ((await point.count()) > 0) {
      await point.click();
      await see();
      await point.click();
    }
  } else {
    const beside = main.getByRole('link', { name: said(words.centre) }).last();
    if ((await beside.count()) > 0) {
      await beside.click();
      await see();
      await page.goBack();
    }
  }
  for (const key of ['Home', 'ArrowRight', 'End']) {
    const slider = main.getByRole('slider');
    if ((await slider.count()) > 0) await slider.press(key);
    await see();
  }
  const first = main.getByLabel(words.first, { exact: true });
  if ((await namesIn(first)).length === 0) return;
  await chooseByName(first, (await namesIn(first))[0] ?? '');
  await chooseLast(main.getByLabel(words.second, { exact: true }));
  await see();
}

/** Whom a field offers to whoever begins to type. */
async function namesIn(field: Locator): Promise<string[]> {
  await field.focus();
  return field.evaluate((input) =>
    Array.from((input as HTMLInputElement).list?.options ?? [], ({ value }) => value),
  );
}

async function chooseByName(field: Locator, name: string): Promise<void> {
  await field.fill(name);
  await field.press('Enter');
}

/** The last of what there is to choose from: in a list, or in a field that offers names. */
async function chooseLast(choice: Locator): Promise<void> {
  const isField = await choice.evaluate((element) => element instanceof HTMLInputElement);
  if (isField) {
    const names = await namesIn(choice);
    await chooseByName(choice, names.at(-1) ?? '');
  } else {
    await choice.selectOption({ index: (await choice.getByRole('option').count()) - 1 });
  }
}

/** The ribbons: those seen less, one of the people followed, a scene opened; and then who was there, in each order. */
export async function ribbons(page: Page, see: See): Promise<void> {
  const { ribbon: words } = await wordsOn(page);
  const main = mainOf(page);
  const follow = main.getByRole('list', { name: words.follow }).getByRole('button').last();
  if ((await follow.count()) > 0) {
    await follow.click();
    await see();
    await follow.click();
    const scene = main.locator('a[aria-haspopup=dialog]').last();
    await scene.click();
    await inFront(page).waitFor();
    await pointAtAll(page);
    await see();
    await page.keyboard.press('Escape');
    await closed(page);
  }
  const views = main.getByRole('group', { name: words.views }).getByRole('button');
  const orders = main.getByRole('group', { name: words.order }).getByRole('button');
  if ((await views.count()) > 0) {
    await views.last().click();
    await orders.first().waitFor();
  }
  for (const order of await orders.all()) {
    await order.click();
    await see();
  }
}

/** What a pointer, a finger or the focus does to whatever can be used, before it is used. */
export async function pointAtAll(page: Page): Promise<void> {
  await page.locator('a, button, summary, input, select').evaluateAll((controls) => {
    const over = ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'touchstart'];
    for (const control of controls) {
      for (const type of [...over, 'focusin', 'focus', 'pointerout', 'mouseout']) {
        const bubbles = !/enter$|^focus$/.test(type);
        const Made = type === 'touchstart' ? TouchEvent : Event;
        control.dispatchEvent(new Made(type, { bubbles }));
      }
    }
  });
}

/** Opens whatever is folded in the guide's text, and in what was folded, and waits until it is there. */
export async function unfold(page: Page): Promise<void> {
  const folded = mainOf(page).locator('section details');
  const closed = mainOf(page).locator('section details:not([open])');
  await expect(async () => {
    await closed.evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    const empty = folded.filter({ hasNot: page.locator('summary + *') });
    expect([await empty.count(), await closed.count()]).toEqual([0, 0]);
  }).toPass({ timeout: 10_000, intervals: [0, 50, 100, 250] });
}

/** A recap by what it leads to: the card of a thing, and so many recaps before it, each by its link. */
export async function recaps(page: Page, see: See, steps: number): Promise<void> {
  const { recap } = await wordsOn(page);
  const thing = mainOf(page).locator('a[aria-haspopup=dialog][href*="#thing-"]').first();
  if ((await thing.count()) > 0) {
    await thing.click();
    await inFront(page).waitFor();
    await pointAtAll(page);
    await see();
    await page.keyboard.press('Escape');
    await closed(page);
  }
  const back = page
    .getByRole('navigation', { name: said(recap.steps) })
    .getByRole('link', { name: said(recap.before) });
  for (let step = 0; step < steps && !page.url().endsWith(`=${PREMISE}`); step++) {
    await follow(back);
    await settled(page);
    await pointAtAll(page);
    await see();
  }
}

/** The names of people on a page, each of which opens a card. */
export const namesOfPeople = (page: Page) =>
  mainOf(page).locator('a[aria-haspopup=dialog][href*="?who="]');

/** From the card that is open to all that is known of somebody. */
export async function followCard(page: Page): Promise<void> {
  const { people } = await wordsOn(page);
  await follow(inFront(page).getByRole('link', { name: people.more }));
  await settled(page);
}

/**
 * Those known by the words of the filter, and so many of them, from the last one backwards, by card and
 * page; returns the address of the last within the show.
 */
export async function people(
  page: Page,
  see: See,
  words: readonly string[],
  count: number,
): Promise<string> {
  const filter = mainOf(page).getByRole('searchbox');
  for (const word of [...words.slice(0, 2), '']) {
    if ((await filter.count()) > 0) await filter.fill(word);
    await see();
  }
  const links = namesOfPeople(page);
  const known = await links.count();
  const last = (known > 0 && (await links.last().getAttribute('href'))) || '/person';
  for (let place = known - 1; place >= Math.max(0, known - count); place--) {
    await links.nth(place).click();
    await inFront(page).waitFor();
    await pointAtAll(page);
    await see();
    await followCard(page);
    await pointAtAll(page);
    await see();
    await page.goBack();
    await settled(page);
  }
  return last.slice(last.indexOf('/person'));
}

/** The story so far in each length that it has. */
export async function lengths(page: Page, see: See): Promise<void> {
  const { show } = await wordsOn(page);
  for (const length of await page
    .getByRole('group', { name: show.length })
    .getByRole('button')
    .all()) {
    if ((await length.getAttribute('aria-pressed')) === 'true') continue;
    await length.click();
    await see();
  }
}

/** What is asked before a step forward or a look ahead, each opened, tried and left again. */
export async function questions(page: Page, see: See): Promise<void> {
  const { position } = await wordsOn(page);
  const openAndLeave = async (opener: Locator) => {
    const dialogs = page.getByRole('dialog');
    const before = await dialogs.count();
    await opener.click();
    await expect(dialogs).toHaveCount(before + 1);
    const question = inFront(page);
    // What it holds is fetched when it is asked for.
    await arrived(page);
    await pointAtAll(page);
    await see();
    for (const choice of await question.getByRole('radio').all()) {
      if (await choice.isChecked()) continue;
      await choice.check();
      await see();
    }
    const last = question.getByRole('combobox').last();
    if ((await last.count()) > 0) {
      await chooseLast(last);
      await see();
    }
    const cancel = question.getByRole('button', { name: position.cancel });
    if ((await cancel.count()) > 0) await cancel.click();
    else await page.keyboard.press('Escape');
    await expect(dialogs).toHaveCount(before);
  };
  const { lookAhead } = await stepsIn(mainOf(page));
  const isEnd = (await lookAhead.count()) === 0;
  if (!isEnd) await openAndLeave(lookAhead);
  await openAndLeave(await positionBar(page));
  if (isEnd) return see();
  await mainOf(page).getByRole('button', { name: position.box }).click();
  const { watch } = await stepsIn(inFront(page));
  await watch.click();
  await see();
  await watch.click();
  const wrapped = inFront(page).getByRole('button', { name: said(position.piece) });
  // The very next piece moves the position without a question.
  if ((await wrapped.count()) > 0) await openAndLeave(wrapped.last());
  await page.keyboard.press('Escape');
  await closed(page);
  await see();
}

/** "Who is that?" of all the words. */
export async function search(page: Page, words: readonly string[], see: See): Promise<void> {
  // What is found depends on which recaps the device has by then.
  await rememberedAll(page);
  await page.keyboard.press('Control+k');
  const field = inFront(page).getByRole('combobox');
  await field.waitFor();
  for (const word of words) {
    await field.fill(word);
    await expect(inFront(page).getByRole('status')).not.toBeEmpty();
    await see();
  }
  // Escape empties a field of words before it closes what the field is in.
  await field.fill('');
  await page.keyboard.press('Escape');
  await closed(page);
}

/** A note is written in the notebook, and struck again. */
export async function write(page: Page, see: See): Promise<void> {
  const { notebook } = await wordsOn(page);
  const main = mainOf(page);
  await main.getByLabel(notebook.write).fill('Who was that?');
  await main.getByRole('button', { name: notebook.save }).click();
  const note = main.getByRole('listitem').filter({ hasText: 'Who was that?' });
  await note.waitFor();
  await see();
  // And what one guessed, of which it says about what.
  const strike = main.getByRole('button', { name: notebook.strike });
  for (let left = (await strike.count()) - 1; left >= 0; left--) {
    await strike.first().click();
    await expect(strike).toHaveCount(left);
  }
  await see();
}

/** One says what one thinks of the first question that is open, and takes it back in the notebook. */
export async function guess(page: Page, see: See): Promise<void> {
  const { notebook } = await wordsOn(page);
  const main = mainOf(page);
  const think = main.getByRole('button', { name: notebook.think }).first();
  if ((await think.count()) === 0) return;
  await think.click();
  await main.getByLabel(notebook.think).fill('Somebody else.');
  await main.getByRole('button', { name: notebook.save }).click();
  await main.getByText('Somebody else.').waitFor();
  await see();
}

/** The notebook fails, under a note that is struck when it is there again. */
export async function failure(page: Page, see: See): Promise<void> {
  const { notebook } = await wordsOn(page);
  const main = mainOf(page);
  // It alone, of all rooms, puts the latest first.
  await page.evaluate(() => {
    Array.prototype.toReversed = () => {
      throw new Error('broken on purpose');
    };
  });
  await main.getByLabel(notebook.write).fill('Who was that?');
  await main.getByRole('button', { name: notebook.save }).click();
  await main.getByRole('alert').getByRole('button').first().waitFor();
  await pointAtAll(page);
  await see();
  await page.reload();
  await settled(page);
  await main.getByRole('button', { name: notebook.strike }).click();
  await main.getByText('Who was that?').waitFor({ state: 'detached' });
}

/** A link to where one is, and a picture of it, drawn without the story and with it. */
export async function share(page: Page, see: See): Promise<void> {
  const { show, share: words } = await wordsOn(page);
  await mainOf(page).getByRole('button', { name: show.share, exact: true }).click();
  await inFront(page).getByRole('button', { name: words.draw }).click();
  const picture = inFront(page).getByRole('img');
  await picture.waitFor();
  await see();
  const plain = (await picture.getAttribute('src')) ?? '';
  await inFront(page).getByRole('checkbox').check();
  await expect(picture).not.toHaveAttribute('src', plain);
  await see();
  await page.keyboard.press('Escape');
  await closed(page);
}

/** Who is watching; `hints`: and which numbers may be told, and how many are left. */
export async function viewers(page: Page, see: See, hints: boolean): Promise<void> {
  const { household } = await wordsOn(page);
  await openViewers(page);
  await pointAtAll(page);
  await see();
  await takeAlong(page, see);
  const choice = (name: string) => inFront(page).getByLabel(name);
  if (hints) {
    await choice(household.hintsNext).check();
    await choice(household.hintsLeft).check();
    await closeViewers(page);
    await see();
    await openViewers(page);
    await choice(household.hintsSeason).check();
    await choice(household.hintsLeft).uncheck();
  }
  await closeViewers(page);
}

/** What may be taken along, for another device or another service. */
async function takeAlong(page: Page, see: See): Promise<void> {
  const { files } = await wordsOn(page);
  await inFront(page).getByText(files.along).click();
  await inFront(page).getByText(files.export).click();
  await inFront(page).getByRole('button', { name: files.plainCsv }).waitFor();
  await see();
}

/** It is the guide of another viewer from now on. */
export async function chooseViewer(page: Page, name: string): Promise<void> {
  await openViewers(page);
  await inFront(page).getByRole('radio', { name }).click();
  await closed(page);
}

async function openViewers(page: Page): Promise<void> {
  const { household } = await wordsOn(page);
  await page.getByRole('button', { name: household.title }).click();
  await inFront(page).getByRole('radio').first().waitFor();
}

async function closeViewers(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await closed(page);
}

/**
 * Looks ahead to the guide as of `key`, by the bar at the foot of whatever page one is on, and waits
 * until it is there.
 */
export async function lookAhead(page: Page, key: string): Promise<void> {
  await (await positionBar(page)).click();
  await (await stepsIn(inFront(page))).lookAhead.click();
  const { ahead } = await wordsOn(page);
  const question = page.getByRole('dialog', { name: ahead.question });
  const open = question.getByRole('button', { name: ahead.open });
  await open.waitFor();
  // The guide as it is then; the recap alone is what is chosen at first.
  await question.getByRole('radio').last().check();
  const which = question.getByLabel(said(ahead.which));
  if ((await which.count()) > 0) await which.selectOption(key);
  const came = page.waitForResponse((response) => response.url().endsWith(`/${key}/as-of.json`));
  await open.click();
  await came;
  await (await lookAheadBar(page)).waitFor();
  await still(page);
}

/** Waits until nothing of the page has changed for a moment. */
export async function still(page: Page): Promise<void> {
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
  const main = mainOf(page);
  for (const choice of await main.getByRole('combobox').all()) await chooseLast(choice);
  const names = main.locator('a[aria-haspopup=dialog]');
  const last = (await names.count()) > 0 ? await names.last().innerText() : name;
  for (const field of await main.locator('input[type=search], textarea').all()) {
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
  await expect
    .poll(async () => {
      // They are fetched when a page has come to rest.
      await page.clock.fastForward(3000);
      return page.evaluate(keepsAllRecaps);
    })
    .toBe(true);
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
