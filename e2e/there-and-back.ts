import type { Page } from '@playwright/test';
import {
  AHEAD_BAR,
  chooseTheLast,
  chooseViewer,
  installed,
  lookAhead,
  POSITION_BAR,
  rememberedAll,
  STEPS,
  search,
} from './controls';
import { keptBy } from './look';
import { ROOMS } from './rooms';
import { follow, settled } from './test';
import { enterRoom, lookerOf, type Walk } from './walk';

/** Ways back from further on, on pages that are never left: what was further on is not there any more. */

const ELEVEN_MINUTES = 11 * 60 * 1000;

/**
 * Goes further, by a look ahead from each room and by finishing the next entry, and each time back
 * again; returns what there is to see and read afterwards.
 */
export async function thereAndBack(page: Page, walked: Walk): Promise<string[]> {
  const { see, seen, enter, everything } = visitOf(page, walked);
  const further = walked.keys.at(-1) ?? '';
  let name = '';
  const end = async (how: () => Promise<void>) => {
    await how();
    await page.locator(AHEAD_BAR).waitFor({ state: 'detached' });
    await settled(page);
    await see();
  };
  const byButton = () => page.locator(`[role=status]:has(strong) button`).click();
  const byEscape = () => page.keyboard.press('Escape');

  await page.goto(`${walked.address}/${walked.language}/${walked.show}`);
  await installed(page);
  await settled(page);
  // In a few rooms, those that hold something of their own.
  const rooms = walked.everywhere ? ROOMS : ['', '/people', '/relationships', '/notebook'];
  for (const room of rooms) {
    await enter(room);
    await lookAhead(page, further);
    name = await chooseTheLast(page, name);
    if (room === '/people') {
      await page.locator(PERSON).last().click();
      await page.locator('dialog[open]').waitFor();
      await end(() => byItself(page));
    } else await end(room === '' ? byButton : byEscape);
  }
  await enter('/people');
  await page.locator(PERSON).first().click();
  await follow(page.locator('dialog[open] a'));
  await settled(page);
  await lookAhead(page, further);
  await end(byButton);
  await search(page, walked.words, see);

  await enter('');
  await page.locator(`main ${STEPS}`).nth(1).click();
  await page.locator('dialog[open] input[type=radio]').last().check();
  await page.locator('dialog[open] button').first().click();
  await page.waitForURL(/recap\?key=/);
  await page.locator(AHEAD_BAR).waitFor();
  await end(byButton);

  await enter('');
  await page.locator(`main ${STEPS}`).first().click();
  await page.locator('div[role=status] p button').last().click();
  for (const room of ROOMS) await enter(room);
  await rememberedAll(page);
  await page.locator(POSITION_BAR).click();
  await page.locator('dialog[open] select + button').click();
  walked.returned?.();
  await page.keyboard.press('Escape');
  await page.locator('div[role=status] p button').last().click();
  await everything();
  await page.goBack();
  await settled(page);
  await see();
  await rememberedAll(page);
  return [...seen, await keptBy(page, walked)];
}

/**
 * Somebody further looks ahead, types and chooses in each room, and then it is the guide of the second
 * viewer; returns what these see. What the device keeps for the first one is not part of it.
 */
export async function afterAnother(page: Page, walked: Walk): Promise<string[]> {
  const { see, seen, enter, everything } = visitOf(page, walked);
  const further = walked.keys.at(-1) ?? '';
  let name = '';
  await page.goto(`${walked.address}/${walked.language}/${walked.show}`);
  await installed(page);
  await settled(page);
  // So that no recap of theirs is fetched later, at a time of its own.
  await chooseViewer(page, 0);
  await rememberedAll(page);
  await chooseViewer(page, 1);
  const [ahead, own] = walked.everywhere
    ? [ROOMS, ['/people', '/notebook']]
    : [['', '/relationships', '/notebook'], ['/people']];
  for (const [room, isAhead] of [
    ...ahead.map((one) => [one, true] as const),
    ...own.map((one) => [one, false] as const),
  ]) {
    await chooseViewer(page, 0);
    await enter(room);
    if (isAhead) await lookAhead(page, further);
    name = await chooseTheLast(page, name);
    await chooseViewer(page, 1);
    await page.locator(AHEAD_BAR).waitFor({ state: 'detached' });
    await settled(page);
    await see();
  }
  walked.returned?.();
  await everything();
  // Whatever the address asks for, it is the guide of this one.
  await page.goto(
    `${walked.address}/${walked.language}/${walked.show}/recap?key=${walked.keys[1]}`,
  );
  await settled(page);
  await see();
  return seen;
}

const PERSON = 'main a[aria-haspopup=dialog][href*="person?who="]';

function visitOf(page: Page, walked: Walk) {
  const { seen, see } = lookerOf(page, walked);
  const enter = (room: string) => enterRoom(page, walked, room);
  const everything = async () => {
    for (const room of [...ROOMS.slice(1), '']) {
      await enter(room);
      await see();
    }
    await search(page, walked.words, see);
  };
  return { see, seen, enter, everything };
}

/** Nobody is there for so long that a look ahead ends by itself. */
async function byItself(page: Page): Promise<void> {
  await page.clock.setFixedTime((await page.evaluate(() => Date.now())) + ELEVEN_MINUTES);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}
