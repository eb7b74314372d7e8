import type { Page } from '@playwright/test';
import {
  drawn,
  failure,
  guess,
  installed,
  lengths,
  map,
  people,
  pointAtAll,
  questions,
  recaps,
  rememberedAll,
  ribbons,
  search,
  share,
  unfold,
  viewers,
  write,
} from './controls';
import { keptBy, type Looking, look } from './look';
import { ROOMS } from './rooms';
import { arrived, enter, settled } from './test';
import { wordsIn } from './words';

export interface Walk extends Looking {
  language: string;
  show: string;
  /** Recaps to ask for by their addresses, finished or not, there or not: first the last one finished. */
  keys: readonly string[];
  /** What is searched for. */
  words: readonly string[];
  /** Whether each room is seen on paper and in forced colours, too. */
  onPaper?: boolean;
  /**
   * Whether one goes to everybody, back to every recap and on from every room, or to a few; and to each
   * room by its address, or by its link.
   */
  everywhere?: boolean;
  /** Called when one has come back for good from further on. */
  returned?: () => void;
}

/**
 * Goes to every page and uses every control that somebody may use without finishing an episode or
 * looking ahead; returns what there was to see and read.
 */
export async function walk(page: Page, walked: Walk): Promise<string[]> {
  const { address, language, show, keys, words, everywhere } = walked;
  const { seen, see } = lookerOf(page, walked);
  const home = `/${language}/${show}`;
  const open = async (path: string) => {
    await page.goto(address + path);
    await settled(page);
    await drawn(page);
    await pointAtAll(page);
    await see();
  };
  const enter = async (room: string) => {
    await enterRoom(page, room);
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
  await page.goto(`${address}/${language}/import`);
  await page.getByLabel(wordsIn(language).imports.folder).waitFor();
  await see();
  const byLink = everywhere ? [] : ROOMS.slice(1);
  for (const path of [...ROOMS, '/recap?key=premise']) {
    if (byLink.includes(path)) await enter(path);
    else await open(home + path);
    if (path === '/relationships') await map(page, see);
    if (path === '/ribbon') await ribbons(page, see);
    if (path === '/questions') await guess(page, see);
    if (path === '/notebook') await write(page, see);
    if (walked.onPaper) {
      await page.emulateMedia({ media: 'print', forcedColors: 'active' });
      await see();
      await page.emulateMedia({ media: null, forcedColors: null });
    }
  }
  await open(`${home}/notebook`);
  await failure(page, see);
  // A link opens no further than one is, whatever it asks for.
  for (const key of ['s99e99', 'nonsense']) await open(`${home}?as-of=${key}`);
  for (const [place, key] of [...keys, 's99e99', 'nonsense'].entries()) {
    await open(`${home}/recap?key=${key}`);
    if (place === 0) await recaps(page, see, everywhere ? Number.POSITIVE_INFINITY : 1);
  }
  await enter('/people');
  const last = await people(page, see, words, everywhere ? Number.POSITIVE_INFINITY : 2);
  await open(home + last);
  await open(`${home}/person?who=nobody`);
  await enter('');
  await lengths(page, see);
  await share(page, see);
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

/** What keeps all that was seen, each time when it has come, from the top of the page. */
export function lookerOf(page: Page, looking: Looking) {
  const seen: string[] = [];
  const see = async () => {
    await arrived(page);
    await unfold(page);
    // What glides has come to its place.
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))),
    );
    // How far one has scrolled is one's own doing.
    await page.evaluate(() => scrollTo(0, 0));
    seen.push(await look(page, looking));
  };
  return { seen, see };
}

/** Goes to a room by its link. */
export async function enterRoom(page: Page, room: string): Promise<void> {
  await enter(page, room.slice(1));
  await settled(page);
  await drawn(page);
}
