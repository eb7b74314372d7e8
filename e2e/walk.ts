import type { Page } from '@playwright/test';
import {
  installed,
  lengths,
  map,
  pointAtAll,
  questions,
  recap,
  rememberedAll,
  search,
  viewers,
  write,
} from './controls';
import { keptBy, type Looking, look } from './look';
import { ROOMS } from './rooms';
import { settled } from './test';

export interface Walk extends Looking {
  language: string;
  show: string;
  /** Recaps to ask for, finished or not, there or not. */
  keys: readonly string[];
  /** What is searched for. */
  words: readonly string[];
  /** How many people's pages are read, from the last one known backwards: all where it is not said. */
  people?: number;
  /** Whether each room is seen on paper and in forced colours, too. */
  onPaper?: boolean;
  /** Whether one goes on from every room and recap, or from a few. */
  everywhere?: boolean;
  /** Called when one has come back for good from further on. */
  returned?: () => void;
}

/**
 * Goes to every page and uses every control that somebody may use without finishing an episode or
 * looking ahead; returns what there was to see and read.
 */
export async function walk(page: Page, walked: Walk): Promise<string[]> {
  const { address, language, show, keys, words } = walked;
  const seen: string[] = [];
  const see = async () => void seen.push(await look(page, walked));
  const home = `/${language}/${show}`;
  const open = async (path: string) => {
    await page.goto(address + path);
    await settled(page);
    await drawn(page);
    await pointAtAll(page);
    await see();
  };

  await page.goto(`${address}/${language}`);
  await installed(page);
  await page.getByRole('main').getByRole('listitem').first().waitFor();
  await see();
  await page.goto(`${address}/${language}/about/safety`);
  await page.getByRole('article').waitFor();
  await see();
  for (const path of [...ROOMS, '/recap?key=premise']) {
    await open(home + path);
    if (path === '/relationships') await map(page, see);
    if (path === '/notebook') await write(page, see);
    if (walked.onPaper) {
      await page.emulateMedia({ media: 'print', forcedColors: 'active' });
      await see();
      await page.emulateMedia({ media: null, forcedColors: null });
    }
  }
  for (const key of [...keys, 's99e99', 'nonsense']) {
    await open(`${home}/recap?key=${key}`);
    if (walked.everywhere || key === keys[0]) await recap(page, see);
  }
  await open(`${home}/people`);
  for (const word of words.slice(0, 2)) {
    const filter = page.locator('main input[type=search]');
    if ((await filter.count()) > 0) await filter.fill(word);
    await see();
  }
  await page.goto(`${address}${home}/people`);
  await settled(page);
  const people = await page.locator('main a[href*="person?who="]').all();
  const addresses = await Promise.all(people.map((link) => link.getAttribute('href')));
  await people[0]?.click();
  await page.locator('dialog[open]').waitFor();
  await pointAtAll(page);
  await see();
  const read = addresses.toReversed().slice(0, walked.people);
  for (const path of [...read, `${home}/person?who=nobody`]) await open(path ?? '');
  await open(home);
  await lengths(page, see);
  if (!walked.without) await questions(page, see);
  // How many are left is of the list of keys.
  await viewers(page, see, !walked.without);
  await search(page, words, see);
  await page.goBack();
  await settled(page);
  await see();
  await rememberedAll(page);
  return [...seen, await keptBy(page, walked)];
}

/** Waits for the map where there is to be one: it is fetched by itself. */
export async function drawn(page: Page): Promise<void> {
  if (page.url().endsWith('/relationships')) await page.locator('main svg[role=img]').waitFor();
}
