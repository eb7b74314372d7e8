import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { compareKeys, type Key, PREMISE } from '@/lib/guide/keys';
import { isLocale } from '@/lib/i18n/locales';
import { installed } from './controls';
import { laterTexts, namesIn, presentIn } from './later-texts';
import { look } from './look';
import type { Recorded } from './recorded';
import { ROOMS } from './rooms';
import { staticServer } from './static-server';
import { storedOf } from './stored';
import { expect, problemsOf, settled, startFrom, test } from './test';
import { afterAnother, thereAndBack } from './there-and-back';
import { type Walk, walk } from './walk';
import { said, wordsIn } from './words';
import { copyOf, guidesToProve, isLong, type Proved, tellingPlace } from './worlds/copies';
import { mutantToTry } from './worlds/mutants';
import { otherWorld } from './worlds/other-world';
import { BASE, WORLDS } from './worlds/places';

/**
 * The two-world law on a visit: the same walk by somebody at the same position, through the worlds that
 * `worlds/build.test.ts` has built, which differ in everything after it.
 */
/** When the visits take place: two weeks after what was last finished. */
const LEFT = 1_700_000_000_000;
const NOW = LEFT + 14 * 24 * 60 * 60 * 1000;

/** Somebody who visits a world: what they do there, and as whom. */
interface Visitor {
  guide: Proved;
  language: string;
  /** Of which copy of the guide, by the key after which the worlds differ. */
  copy: Key;
  position?: Key;
  /** Where another viewer of the same device is. */
  second?: Key;
  go?: (page: Page, walked: Walk, visitor: Visitor) => Promise<string[]>;
  client?: BrowserContextOptions;
  without?: string;
}

const hasFault = mutantToTry() !== undefined;

for (const [place, guide] of (await guidesToProve()).entries()) {
  const { show, keys } = guide;
  const spoken = show.file.languages.filter(isLocale);
  /** Where a walk is not about languages, it is made in this one. */
  const language = spoken.at(-1 - (place % spoken.length)) ?? 'en';
  const visited = isLong ? keys : hasFault ? [keys[1] ?? ''] : whereIn(guide, place);
  /** Those after which something is left to go to. */
  const within = isLong ? keys.slice(0, -1) : [keys[1] ?? ''];
  test.describe(show.slug, () => {
    for (const tongue of isLong ? spoken : [language]) {
      for (const key of visited) visitAt({ guide, language: tongue, copy: key, position: key });
    }
    // The short form does the rest in one guide.
    if (place > 0 && !isLong) return;
    for (const tongue of isLong ? spoken : [language]) {
      firstVisits({ guide, language: tongue, copy: PREMISE });
    }
    for (const key of within) {
      comingBack({ guide, language, copy: key, position: key });
      if (key !== PREMISE) fromElsewhere({ guide, language, copy: key });
      // The world with other keys is of the long form.
      if (isLong || hasFault) withOtherKeys({ guide, language, copy: key, position: key });
      const at = keys.indexOf(key);
      if (at < keys.length - 2) {
        afterFurther({ guide, language, copy: key, position: keys[at + 1], second: key });
      }
    }
    tellsApart({ guide, language, copy: keys[0] ?? '', position: keys[1] });
  });
}

/** Where the short form visits: before the last entry of one guide, before two become one in the next, at the premise of a third. */
function whereIn({ show, keys }: Proved, place: number): Key[] {
  const ways = [keys.length - 2, tellingPlace(show), 0];
  return keys.slice(ways[place % ways.length]).slice(0, 1);
}

function visitAt(visitor: Visitor): void {
  const { guide, language, copy } = visitor;
  test(`${copy} in ${language}: a visit is the same in both worlds`, async ({ browser }) => {
    test.setTimeout(300_000);
    const [one, other] = await both(browser, visitor);
    expect(one.seen.length).toBeGreaterThan(45);
    expect(other.received).toEqual(one.received);
    expect(other.fetched).toEqual(one.fetched);
    expect(other.seen).toEqual(one.seen);
    expect(presentIn(unsaid(guide, copy, language), [...one.received, ...one.seen])).toEqual([]);
  });
}

function firstVisits(visitor: Visitor): void {
  const { guide, language } = visitor;
  const without = { client: { javaScriptEnabled: false }, go: everyPage };
  for (const [what, how] of [
    ['a first visit is the same in both worlds', { go: firstVisit }],
    ['without JavaScript both worlds are the same', without],
  ] as const) {
    test(`in ${language}: ${what}`, async ({ browser }) => {
      test.setTimeout(300_000);
      const [one, other] = await both(browser, { ...visitor, ...how });
      expect(one.seen.length).toBeGreaterThan(8);
      expect(other.received).toEqual(one.received);
      expect(other.seen).toEqual(one.seen);
      expect(presentIn(later(guide, PREMISE), [...one.received, ...one.seen])).toEqual([]);
    });
  }
}

function comingBack(visitor: Visitor): void {
  const { guide, language, copy } = visitor;
  test(`${copy} in ${language}: coming back, the worlds are the same again`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const [one, other] = await both(browser, { ...visitor, go: thereAndBack });
    expectReturned(one, other, unsaid(guide, copy, language));
  });
}

function fromElsewhere(visitor: Visitor): void {
  const { guide, language, copy } = visitor;
  test(`${copy} in ${language}: a list from elsewhere leads there alike in both worlds`, async ({
    browser,
  }) => {
    const [one, other] = await both(browser, { ...visitor, go: bringAlong });
    expect(one.seen.length).toBe(4);
    expect(other.received).toEqual(one.received);
    expect(other.asked).toEqual(one.asked);
    expect(other.seen).toEqual(one.seen);
    expect(presentIn(later(guide, copy), one.received)).toEqual([]);
  });
}

function withOtherKeys(visitor: Visitor): void {
  const { language, copy } = visitor;
  test(`${copy} in ${language}: other keys matter to the box alone`, async ({ browser }) => {
    test.setTimeout(300_000);
    const visiting = { ...visitor, without: 'ol[style*="--columns"]' };
    const one = await visit(browser, 'a', visiting);
    const other = await visit(browser, 'keys', visiting);
    expect(one.seen.length).toBeGreaterThan(30);
    expect(other.seen).toEqual(one.seen);
    expect(other.asked).toEqual(one.asked);
    // Pages carry the list of keys; what the build test compares of them is the rest.
    const isPage = (line: string) => !/^\/(guide|_next)\//.test(line);
    const files = ({ received }: typeof one) => received.filter((line) => !isPage(line));
    expect(files(other)).toEqual(files(one));
  });
}

function afterFurther(visitor: Visitor): void {
  const { guide, language, copy } = visitor;
  test(`${copy} in ${language}: after somebody who is further, both worlds are the same`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const [one, other] = await both(browser, { ...visitor, go: afterAnother });
    expectReturned(one, other, unsaid(guide, copy, language));
  });
}

function tellsApart(visitor: Visitor): void {
  test('the same pages tell the worlds apart, for somebody who is further', async ({ browser }) => {
    test.setTimeout(300_000);
    const [one, other] = await both(browser, { ...visitor, go: everyPage });
    expect(other.seen).not.toEqual(one.seen);
    expect(other.received).not.toEqual(one.received);
    const telling = later(visitor.guide, visitor.copy);
    expect(presentIn(telling, one.received).length).toBeGreaterThan(telling.length / 20);
  });
}

/** Every page by somebody who has told no position yet, and the question that it asks. */
async function firstVisit(page: Page, walked: Walk, visitor: Visitor): Promise<string[]> {
  await page.goto(`${walked.address}/${walked.language}`);
  await installed(page);
  // The question that the page came with is the app's own by then.
  const awake = () => expect(page.locator('.if-new')).toHaveCount(0);
  const seen = await everyPage(page, walked, visitor, awake);
  await page.goto(`${walked.address}/${walked.language}/${walked.show}`);
  const { position } = wordsIn(walked.language);
  const main = page.getByRole('main');
  await main
    .getByRole('button', { name: said(position.piece) })
    .last()
    .click();
  const question = page.getByRole('dialog');
  await question.getByRole('button').first().waitFor();
  seen.push(await look(page, walked));
  await question.getByRole('button', { name: position.cancel }).click();
  await main.getByText(said(position.otherSeason)).click();
  const season = main.getByLabel(position.seasonLabel);
  for (const number of ['2', '99']) {
    await season.press('Control+A');
    await season.pressSequentially(number);
    seen.push(await look(page, walked));
  }
  return seen;
}

/**
 * Somebody brings along the titles of all that they have seen in the one world, and of the last one in
 * it, and says up to which number they have.
 */
async function bringAlong(page: Page, walked: Walk, { guide, copy }: Visitor): Promise<string[]> {
  const { address, language, show } = walked;
  const { imports, position } = wordsIn(language);
  const seen: string[] = [];
  const { file, entries } = guide.show;
  const until = guide.keys.indexOf(copy);
  const listed = [...entries.slice(1, until + 1), ...entries.slice(-1)];
  const rows = listed.map((one) => `"${show}: Season 1: ${one.file.title?.[language]}","11/2/26"`);
  const list = ['Title,Date', ...rows].join('\n');
  await page.goto(`${address}/${language}/import`);
  await page
    .getByLabel(imports.files)
    .setInputFiles({ name: 'list', mimeType: 'text/csv', buffer: Buffer.from(list) });
  const plan = page.getByRole('group', { name: file.title[language] });
  await plan.getByRole('radio', { name: imports.another }).click();
  await plan.getByLabel(position.episodeLabel, { exact: true }).fill(String(until));
  await plan.getByRole('button', { name: said(position.here) }).click();
  seen.push(await look(page, walked));
  const bringIn = page.getByRole('main').getByRole('button').first();
  await bringIn.click();
  await page
    .getByRole('alert')
    .filter({ hasText: imports.onceMore.split('{')[0] })
    .waitFor();
  seen.push(await look(page, walked));
  await bringIn.click();
  await plan.waitFor({ state: 'detached' });
  seen.push(await look(page, walked));
  await page.goto(`${address}/${language}/${show}`);
  await settled(page);
  seen.push(await look(page, walked));
  return seen;
}

async function everyPage(
  page: Page,
  walked: Walk,
  { guide }: Visitor,
  awake = async () => {},
): Promise<string[]> {
  const { address, language, show } = walked;
  const seen: string[] = [];
  const recaps = (isLong ? guide.keys : walked.keys).map((key) => `/recap?key=${key}`);
  const pages = [...ROOMS, ...recaps, '/person?who=nobody'].map((room) => `/${show}${room}`);
  for (const place of ['', '/about/safety', '/import', ...pages, '/nowhere']) {
    await page.goto(`${address}/${language}${place}`);
    await page.locator('main').waitFor();
    await awake();
    seen.push(await look(page, walked));
  }
  return seen;
}

/** Somebody who was further sees and is sent what somebody does who never was; `unknown` is what they must not. */
function expectReturned(one: Visited, other: Visited, unknown: readonly string[]): void {
  expect(one.seen.length).toBeGreaterThan(12);
  expect(other.seen).toEqual(one.seen);
  expect(presentIn(unknown, one.seen)).toEqual([]);
  expect(other.received).not.toEqual(one.received);
  expect(other.receivedLast).toEqual(one.receivedLast);
}

type Visited = Awaited<ReturnType<typeof visit>>;

async function both(browser: Browser, visitor: Visitor) {
  return [await visit(browser, 'a', visitor), await visit(browser, 'b', visitor)] as const;
}

async function visit(browser: Browser, world: string, visitor: Visitor) {
  const { guide, language, copy, position, second, go = walk, client, without } = visitor;
  const { keys } = guide;
  const show = copyOf(guide.show, copy);
  const server = await staticServer(path.join(WORLDS, world), BASE);
  const context = await browser.newContext({ serviceWorkers: 'allow', ...client });
  const problems = problemsOf(context);
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  if (position !== undefined) {
    const viewers = [position, ...(second === undefined ? [] : [second])];
    await startFrom(
      page,
      storedOf(
        viewers.map((key) => ({ [show]: key })),
        LEFT,
      ),
    );
  }
  const { address } = server;
  const at = keys.indexOf(copy);
  const asked = [...new Set([copy, keys[at + 1] ?? copy, keys.at(-1) ?? copy])];
  let last = 0;
  const walked = {
    address,
    language,
    show,
    // Whether a later key is one of the show's is in the list of them.
    keys: without ? asked.filter((key) => compareKeys(key, copy) <= 0) : asked,
    words: words(guide, copy, language),
    // What does not hang on the language, or on other keys, is seen once.
    everywhere:
      isLong && language === guide.show.file.languages.filter(isLocale).at(-1) && !without,
    onPaper: isLong || copy === keys.at(-2),
    without,
    returned: () => {
      last = server.recorded.length;
    },
  };
  const seen = await go(page, walked, visitor);
  // A page that is not there; scripts, where there are none; a room that is to fail.
  expect(problems.filter((one) => !/^404 .*\/nowhere$|^csp |broken on purpose/.test(one))).toEqual(
    [],
  );
  await context.close();
  await server.close();
  return {
    seen,
    asked: [...new Set(server.recorded.map((one) => one.path))].sort(),
    fetched: server.recorded
      .map((one) => one.path)
      .filter(isCounted)
      .sort(),
    received: [...new Set(server.recorded.map(lineOf))].sort(),
    receivedLast: [...new Set(server.recorded.slice(last).filter(isAskedFor).map(lineOf))].sort(),
  };
}

/**
 * Files of guides; not recaps, which the device asks for ahead when a page has come to rest, nor what a
 * guide is made of now, which is asked for anew unless the answer is still on its way.
 */
const isCounted = (path: string) =>
  path.startsWith('/guide/') && !/\/(?:recap|as-of)\.json$/.test(path);

/** The browser looks for a newer worker in its own time. */
const isAskedFor = ({ path: asked }: Recorded) => asked !== '/sw.js';

function lineOf({ path: asked, status, headers, body }: Recorded): string {
  return `${asked} ${status} ${headers}\n${body}`;
}

/** What only later entries have, less what a visitor typed into a field. */
function unsaid(guide: Proved, copy: Key, language: string): string[] {
  const said = words(guide, copy, language);
  // On a page, a space is beside what was typed.
  return later(guide, copy).filter((text) => !said.some((word) => ` ${word} `.includes(text)));
}

/** What only later entries have, less single words that stand in the app's own code by chance. */
function later({ show }: Proved, copy: Key): string[] {
  return laterTexts(show, copy).filter((text) => !(/^"?[a-z]+"?$/.test(text) && inCode(text)));
}

/** The scripts are the same in all worlds, which the tests of the builds have compared. */
const SCRIPTS = path.join(WORLDS, 'a', '_next/static');
let code: string | undefined;

function inCode(text: string): boolean {
  code ??= readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(path.join(SCRIPTS, file), 'utf8'))
    .join('\n');
  return code.includes(text);
}

/** What visitors look for: the last name that each world makes known, and somebody whom they know. */
function words({ show }: Proved, copy: Key, language: string): string[] {
  const worlds = [show.entries, otherWorld(show, copy).entries];
  const last = worlds.flatMap((entries) => namesIn(entries, language).slice(-1));
  return [...last, ...namesIn(show.entries, language).slice(0, 1)];
}
