import type { Page } from '@playwright/test';
import {
  chooseTheLast,
  chooseViewer,
  followCard,
  installed,
  lookAhead,
  lookAheadBar,
  namesOfPeople,
  positionBar,
  rememberedAll,
  search,
  stepsIn,
} from './controls';
import { keptBy } from './look';
import { ROOMS } from './rooms';
import { settled } from './test';
import { enterRoom, lookerOf, type Walk } from './walk';
import { wordsIn } from './words';

/** Ways back from further on, on pages that are never left: what was further on is not there any more. */

const ELEVEN_MINUTES = 11 * 60 * 1000;

/**
 * Goes further, by a look ahead from each room and by finishing the next entry, and each time back
 * again; returns what there is to see and read afterwards.
 */
export async function thereAndBack(page: Page, walked: Walk): Promise<string[]> {
  const { see, seen, enter, everything } = visitOf(page, walked);
  const further = walked.keys.at(-1) ?? '';
  const { ahead, position } = wordsIn(walked.language);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = page.getByRole('dialog');
  let name = '';
  const end = async (how: () => Promise<void>) => {
    await how();
    await (await lookAheadBar(page)).waitFor({ state: 'detached' });
    await settled(page);
    await see();
  };
  const byButton = () => button(ahead.end).click();
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
    // A field that is there for a long list alone is of what lies further on, and so is the focus in it.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    if (room === '/people') {
      await namesOfPeople(page).last().click();
      await dialog.waitFor();
      await end(() => byItself(page));
    } else await end(room === '' ? byButton : byEscape);
  }
  await enter('/people');
  // A premise may tell of nobody.
  if ((await namesOfPeople(page).count()) > 0) {
    await namesOfPeople(page).first().click();
    await followCard(page);
  }
  await lookAhead(page, further);
  await end(byButton);
  await search(page, walked.words, see);

  await enter('');
  const steps = await stepsIn(page.getByRole('main'));
  await steps.lookAhead.click();
  await dialog.getByRole('button', { name: ahead.open }).click();
  await page.waitForURL(/\?key=/);
  await (await lookAheadBar(page)).waitFor();
  await end(byButton);

  await enter('');
  await steps.finish.click();
  for (const room of ROOMS) await enter(room);
  await rememberedAll(page);
  await (await positionBar(page)).click();
  walked.returned?.();
  await dialog.getByRole('button', { name: position.goBack, exact: true }).click();
  await page.keyboard.press('Escape');
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
  const [furtherOne, own] = VIEWERS;
  await chooseViewer(page, furtherOne);
  await rememberedAll(page);
  await chooseViewer(page, own);
  const [ahead, without] = walked.everywhere
    ? [ROOMS, ['/people', '/notebook']]
    : [['', '/relationships', '/notebook'], ['/people']];
  for (const [room, isAhead] of [
    ...ahead.map((one) => [one, true] as const),
    ...without.map((one) => [one, false] as const),
  ]) {
    await chooseViewer(page, furtherOne);
    await enter(room);
    if (isAhead) await lookAhead(page, further);
    name = await chooseTheLast(page, name);
    await chooseViewer(page, own);
    await (await lookAheadBar(page)).waitFor({ state: 'detached' });
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

/** As `storedOf` names them. */
const VIEWERS = ['Viewer 1', 'Viewer 2'] as const;

function visitOf(page: Page, walked: Walk) {
  const { seen, see } = lookerOf(page, walked);
  const enter = (room: string) => enterRoom(page, room);
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
