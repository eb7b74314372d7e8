import { readdirSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openGuide } from '@/components/writing/bench/open-guide';
import { zipped } from '@/lib/zip/zipped';
import { still } from './controls';
import { openArchive } from './open-archive';
import { ROOMS } from './rooms';
import { stored } from './stored';
import { arrived, enter, expect, FLAGSHIP_SHOW, openSearch, PROGRESS, settled, test } from './test';
import { wordsIn } from './words';

/** Begins a show of one's own, whose end nobody knows yet, and comes to its page. */
async function begin(page: Page, title: string, language = 'en'): Promise<void> {
  const { own } = wordsIn(language);
  await page.goto(`/${language}`);
  await page.getByRole('link', { name: own.add }).click();
  await page.getByLabel(own.name).fill(title);
  await page.getByRole('button', { name: own.begin, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await settled(page);
}

/** Finishes the next episode. */
async function finish(page: Page, number: number): Promise<void> {
  await enter(page, '');
  await expect(page).toHaveTitle('The Lamp Room · Kokomade');
  await page.getByRole('button', { name: `I've finished episode ${number}` }).click();
  await expect(
    page.getByRole('button', { name: new RegExp(`^Up to episode ${number}`) }),
  ).toBeVisible();
}

async function goTo(page: Page, room: 'people' | 'questions'): Promise<void> {
  await enter(page, room);
  const name = wordsIn('en').rooms[room];
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page).toHaveTitle(`${name} · The Lamp Room · Kokomade`);
}

const main = (page: Page) => page.getByRole('main');
const open = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** Somebody new is told of: one is sent to their note. */
async function tellOf(page: Page, name: string): Promise<void> {
  await page.getByLabel('Who do you want to write about?').fill(name);
  await page.keyboard.press('Enter');
  await expect(main(page).getByLabel('Note', { exact: true }).last()).toBeFocused();
}
const add = (page: Page) => page.getByRole('button', { name: 'Add', exact: true });

test('three episodes are written as they are watched, and read at each position', async ({
  page,
}) => {
  await begin(page, 'The Lamp Room');
  await finish(page, 1);
  await goTo(page, 'people');
  await open(page, 'Add somebody');
  for (const name of ['Ines', 'Marco']) {
    await tellOf(page, name);
    await expect(main(page).getByRole('link', { name })).toBeVisible();
  }
  await main(page).getByRole('link', { name: 'Marco' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'More about them' }).click();
  await open(page, 'Write about them');
  await page.getByLabel('What they are now').fill('keeper of the lamp');
  await page.getByLabel('Note').fill('He was never at sea.');
  await add(page).first().click();
  const known = main(page).getByRole('region', { name: 'What became known' });
  await expect(known.getByText('keeper of the lamp', { exact: true })).toBeVisible();
  await expect(known.getByText('He was never at sea.', { exact: true })).toBeVisible();

  await finish(page, 2);
  await goTo(page, 'people');
  await expect(main(page)).toContainText('keeper of the lamp');
  await goTo(page, 'questions');
  await open(page, 'Write down a question or an answer');
  await page.getByLabel('Question').fill('Who lit the lamp?');
  await add(page).click();
  await expect(main(page).getByText('Raised in episode 2')).toBeVisible();

  await page.goBack();
  await page.goBack();
  await settled(page);
  await page.getByRole('button', { name: /^Up to episode 2/ }).click();
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
  await page.keyboard.press('Escape');
  await goTo(page, 'questions');
  await expect(main(page)).not.toContainText('Who lit the lamp?');
  await page.goto('/en');
  await expect(main(page).getByRole('listitem').filter({ hasText: 'The Lamp Room' })).toContainText(
    'Up to episode 1',
  );
});

test('what is typed outlasts a reload in mid-sentence, and is taken back', async ({ page }) => {
  await begin(page, 'The Lamp Room');
  await page.getByRole('link', { name: 'Write what is known before it starts' }).click();
  await page.getByLabel('In short').pressSequentially('Ines asks for the k');
  await page.reload();
  await settled(page);
  await expect(page.getByLabel('In short')).toHaveValue('Ines asks for the k');
  await page.getByLabel('In short').fill('Ines asks for the key.');
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.getByRole('button', { name: 'Take back: In short' }).click();
  await expect(page.getByLabel('In short')).not.toHaveValue('Ines asks for the key.');
});

test('what is written on a full disk waits for room, and says so', async ({ page, context }) => {
  const { own, writing } = wordsIn('en');
  await page.goto('/en');
  const device = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  const room = async (bytes?: number) => {
    const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
    const quotaSize = bytes && usage + bytes;
    await device.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  };
  await room(100_000);
  await begin(page, 'The Lamp Room');
  await page.getByRole('link', { name: 'Write what is known before it starts' }).click();
  const [short, soFar] = [page.getByLabel('In short'), page.getByLabel('The story so far')];
  const kept = page.getByText(writing.kept);
  const full = page.getByText(own.trouble.full);
  await short.fill('Ines asks.');
  await expect(kept).toBeVisible();
  const long = 'Nobody lights the lamp. '.repeat(10_000).trim();
  await soFar.fill(long);
  await expect(full).toBeVisible();
  await short.fill('Ines asks for the key.');
  await page.reload();
  await settled(page);
  await expect(short).toHaveValue('Ines asks for the key.');
  await expect(soFar).toHaveValue(long);
  await expect(full).toBeVisible();
  await expect(kept).toHaveCount(0);
  await room();
  await expect(full).toHaveCount(0, { timeout: 15_000 });
  await expect(kept).toBeVisible();
  // From now on there is the guide alone to read it from.
  const typed = () =>
    page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('typed')));
  await expect.poll(typed).toEqual([]);
  await page.reload();
  await settled(page);
  await expect(short).toHaveValue('Ines asks for the key.');
  await expect(soFar).toHaveValue(long);
});

test('two tabs write one entry, and each shows what the other wrote', async ({ page, context }) => {
  await begin(page, 'The Lamp Room');
  await page.getByRole('link', { name: 'Write what is known before it starts' }).click();
  await expect(page.getByLabel('In short')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel('The story so far').fill('Nobody lights the lamp.');
  await page.getByLabel('In short').fill('Ines asks for the key.');
  await expect(page.getByLabel('The story so far')).toHaveValue('Nobody lights the lamp.');
  await expect(other.getByLabel('In short')).toHaveValue('Ines asks for the key.');
});

test('what is checked knows no more than the viewer', async ({ page }) => {
  await begin(page, 'The Lamp Room');
  await finish(page, 1);
  await finish(page, 2);
  await goTo(page, 'people');
  await open(page, 'Add somebody');
  await tellOf(page, 'Jonas');
  await expect(main(page).getByRole('link', { name: 'Jonas' })).toBeVisible();
  const write = async () => {
    const show = new URL(page.url()).searchParams.get('show');
    await page.goto(`/en/own/recap?show=${show}&key=s01e01&write`);
    await page.getByLabel('In short').fill('Jonas is at the inn until episode 9.');
    // The checks have had their turn.
    await expect(main(page)).toContainText('“episode 9”: this number lies ahead.');
  };
  await write();
  await expect(main(page)).toContainText('“Jonas”: nobody can know this name yet.');
  await page.getByRole('button', { name: /^Up to episode 2/ }).click();
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
  await page.keyboard.press('Escape');
  await write();
  await expect(main(page)).not.toContainText('nobody can know');
});

test('what is taken off the device is put back as it was, place and all', async ({ page }) => {
  await begin(page, 'The Lamp Room');
  await finish(page, 1);
  await page.getByRole('button', { name: 'Take it off this device' }).click();
  await page.getByRole('button', { name: 'Take it off', exact: true }).click();
  const there = main(page).getByRole('listitem').filter({ hasText: 'The Lamp Room' });
  await expect(page.getByText('Taken off this device: The Lamp Room')).toBeVisible();
  await expect(there).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(there).toContainText('Up to episode 1');
  await expect(page.getByText('Taken off this device')).toHaveCount(0);
  await there.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'The Lamp Room' })).toBeVisible();
  await settled(page);
});

test.describe('with the app on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('one writes without a network, and the checks are there', async ({
    page,
    context,
    provokes,
  }) => {
    provokes(/^net::ERR_INTERNET_DISCONNECTED /);
    await begin(page, 'The Lamp Room');
    await page.getByRole('link', { name: 'Write what is known before it starts' }).click();
    await expect(page.getByLabel('In short')).toBeVisible();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    const isKept = () =>
      page.evaluate(async () => Boolean(await caches.match('/en/own/recap', { ignoreVary: true })));
    await expect.poll(isKept).toBe(true);
    await context.setOffline(true);
    await page.reload();
    await page.getByLabel('In short').fill('Jonas is at the inn until episode 9.');
    await expect(main(page)).toContainText('“episode 9”: this number lies ahead.');
  });
});

/** A guide of the library as an archive. */
async function archive(slug: string): Promise<Buffer> {
  const names = readdirSync(`data/${slug}`).filter((name) =>
    /^(show|premise|s\d+e\d+[a-z]?)\.yaml$/.test(name),
  );
  const files = names.map((name): [string, string] => [
    `${slug}/${name}`,
    readFileSync(`data/${slug}/${name}`, 'utf8'),
  ]);
  return Buffer.from(await (await zipped(files)).arrayBuffer());
}

/** Opens a page of a show, and waits until nothing more comes to it. */
async function openAtRest(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
  // With how one's own is kept, what all shows tell of themselves.
  if (path.startsWith('/en/own?')) await main(page).getByText(wordsIn('en').own.manage).waitFor();
  await still(page);
  await arrived(page);
}

/** What there is to read on a page of a show, without what belongs to one's own alone. */
async function readAt(page: Page, path: string): Promise<string> {
  await openAtRest(page, path);
  if (path.includes('relationships')) await page.getByRole('img', { name: /^A drawing/ }).waitFor();
  return main(page).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const own of copy.querySelectorAll('[data-own]')) own.remove();
    // What lies on a device alone has no address that one could share.
    for (const button of copy.querySelectorAll('button')) {
      if (button.textContent === 'Share') button.remove();
    }
    return [...copy.querySelectorAll('script, noscript')].reduce(
      (text, { textContent }) => text.replace(textContent ?? '', ''),
      copy.textContent ?? '',
    );
  });
}

test('a guide from a file reads as it does when it is served', async ({ page }) => {
  test.setTimeout(180_000);
  const own = await openArchive(page, await archive(FLAGSHIP_SHOW), 'Only read it');
  for (const position of ['s01e01', 's01e04', 's01e08']) {
    await page.evaluate(([name, text]) => localStorage.setItem(name, text), [
      PROGRESS,
      stored({ [FLAGSHIP_SHOW]: position, [`own:${own}`]: position }),
    ] as const);
    for (const room of ROOMS) {
      const served = await readAt(page, `/en/${FLAGSHIP_SHOW}${room}`);
      expect(await readAt(page, `/en/own${room}?show=${own}`), `${room} at ${position}`).toBe(
        served,
      );
    }
    const served = await readAt(page, `/en/${FLAGSHIP_SHOW}/recap?key=${position}`);
    expect(await readAt(page, `/en/own/recap?show=${own}&key=${position}`)).toBe(served);
  }
});

test('what is saved as a guide is what was opened', async ({ page }) => {
  await openArchive(page, await archive(FLAGSHIP_SHOW), 'Make it my own, to write in');
  await page.getByRole('button', { name: "I haven't started" }).click();
  await settled(page);
  await page.getByRole('button', { name: 'Save as a guide' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Save .*\.zip/ }).click(),
  ]);
  const again = await openGuide(
    [new File([readFileSync(await download.path())], 'a.zip')],
    [''],
    ['en'],
  );
  const first = await openGuide(
    [new File([new Uint8Array(await archive(FLAGSHIP_SHOW))], 'a.zip')],
    [''],
    ['en'],
  );
  expect(again).toEqual({ ...first, slug: expect.anything() });
});

test('two devices that differ later are the same at an earlier place', async ({ browser }) => {
  test.setTimeout(180_000);
  const devices = await Promise.all(
    [1, 2].map(() => browser.newContext({ viewport: { width: 360, height: 740 } })),
  );
  const files = (later: string): [string, string][] => [
    ['a/show.yaml', 'title: The Lamp Room\nlanguages: [en]\n'],
    ['a/premise.yaml', 'people:\n  ines: {name: Ines}\n'],
    [
      'a/s01e01.yaml',
      'title: Oil\npeople:\n  marco: {name: Marco, role: keeper}\nbonds:\n  - {between: [ines, marco], kind: work, label: colleagues}\n',
    ],
    ['a/s01e02.yaml', later],
  ];
  const laters = [
    'title: Wick\n',
    'title: Flood\nso_far: Marco is gone.\npeople:\n  jonas: {name: Jonas}\n  marco: {revealed_as: jonas}\nthreads:\n  q: {question: Where is he?}\n',
  ];
  const seen = await Promise.all(
    devices.map(async (device, place) => {
      const page = await device.newPage();
      const zip = Buffer.from(await (await zipped(files(laters[place] ?? ''))).arrayBuffer());
      const own = await openArchive(page, zip, 'Make it my own, to write in');
      await page.evaluate(([name, text]) => localStorage.setItem(name, text), [
        PROGRESS,
        stored({ [`own:${own}`]: 's01e01' }),
      ] as const);
      const pages: string[] = [];
      for (const room of [...ROOMS, '/recap?key=s01e01', '/person?who=jonas']) {
        const [path, query = ''] = room.split('?');
        await openAtRest(page, `/en/own${path}?show=${own}&${query}`);
        const html = (await page.content()).replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
        // React numbers the labels of what comes and goes.
        pages.push(html.replaceAll(own, 'own').replace(/_r_\w+_/g, '_r_'));
      }
      await openSearch(page);
      await page.getByRole('dialog').getByRole('combobox').fill('jonas');
      await expect(page.getByRole('dialog')).toContainText('Not in your guide so far');
      await arrived(page);
      pages.push(await page.getByRole('dialog').innerText());
      return pages;
    }),
  );
  expect(seen[1]).toEqual(seen[0]);
  await Promise.all(devices.map((device) => device.close()));
});

test('one writes by keyboard and by screen reader, on a narrow page', async ({ page }) => {
  await begin(page, 'The Lamp Room');
  await finish(page, 1);
  const show = new URL(page.url()).searchParams.get('show');
  const check = async (path: string) => {
    await page.goto(path);
    await expect(main(page).getByRole('heading').first()).toBeVisible();
    await still(page);
    const folded = main(page).locator('details:not([open]) > summary').filter({ visible: true });
    while ((await folded.count()) > 0) await folded.first().click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThan(361);
  };
  await check('/en/own');
  await page.goto(`/en/own/recap?show=${show}&key=s01e01&write`);
  const whom = page.getByLabel('Who do you want to write about?');
  const note = page.getByLabel('Note', { exact: true }).last();
  await whom.pressSequentially('Ines');
  await page.keyboard.press('Enter');
  // One goes on where one is sent.
  await expect(note).toBeFocused();
  await expect(note).toBeInViewport();
  await page.keyboard.type('She asks.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await whom.pressSequentially('Marco');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(main(page).locator('summary', { hasText: 'Marco' })).toBeInViewport();
  await expect(note).toBeFocused();
  await page.getByLabel('Who?', { exact: true }).pressSequentially('Ines');
  await page.keyboard.press('Enter');
  const bonds = main(page).getByRole('region', { name: 'Relationships' });
  await bonds.getByLabel('Ines and who?').pressSequentially('Marco');
  await page.keyboard.press('Enter');
  // Of what kind it is nobody says but who writes.
  const kind = bonds.getByLabel('Kind of relationship');
  await expect(kind).toBeFocused();
  await bonds.getByLabel('In a few words').pressSequentially('colleagues');
  await page.keyboard.press('Enter');
  await expect(kind).toBeFocused();
  await expect(kind).toHaveValue('');
  await kind.selectOption('work');
  await bonds.getByLabel('In a few words').press('Enter');
  await expect(main(page).getByRole('heading', { name: 'Ines ↔ Marco' })).toBeVisible();
  const scenes = main(page).getByRole('region', { name: 'What happens' });
  await scenes.getByRole('textbox', { name: 'What happens' }).fill('Ines asks Marco.');
  await scenes.getByRole('button', { name: 'Add', exact: true }).last().click();
  await expect(scenes.getByRole('button', { name: 'Without Marco' })).toBeVisible();
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await check(`/en/own/recap?show=${show}&key=s01e01&write`);
  await check(`/en/own?show=${show}`);
});

test("a guide of one's own speaks the language that one turns to, and back", async ({ page }) => {
  await begin(page, 'The Lamp Room');
  await finish(page, 1);
  await enter(page, 'notebook');
  for (const [name, locale] of [
    ['日本語', 'ja'],
    ['English', 'en'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click();
    const { own, rooms } = wordsIn(locale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(rooms.notebook);
    await expect(main(page).locator('[data-own]').first()).toContainText(own.mine);
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current');
  }
});

test('of two one picks whom one knows, and who is taken back is nobody', async ({ page }) => {
  await begin(page, 'The Lamp Room');
  await finish(page, 1);
  const show = new URL(page.url()).searchParams.get('show');
  await page.goto(`/en/own/recap?show=${show}&key=s01e01&write`);
  await tellOf(page, 'Mara Venn');
  await expect(main(page).locator('summary', { hasText: 'Mara Venn' })).toBeVisible();
  const bonds = main(page).getByRole('region', { name: 'Relationships' });
  const [who, whom] = [bonds.getByLabel('Who?', { exact: true }), bonds.getByLabel(/ and who\?$/)];
  await who.fill('Mar');
  await page.keyboard.press('Enter');
  await expect(bonds.getByLabel('Mar and who?')).toBeVisible();
  await page.getByRole('button', { name: 'Take back: Mar', exact: true }).click();
  await expect(who).toBeVisible();
  await expect(whom).toHaveCount(0);
  await who.fill('Mar');
  await bonds.getByRole('button', { name: 'Mara Venn', exact: true }).click();
  await expect(bonds.getByLabel('Mara and who?')).toBeVisible();
  await bonds.getByRole('button', { name: 'Choose somebody else' }).click();
  await expect(who).toBeVisible();
});

test('what was believed is put right in the form, and where it is read', async ({ page }) => {
  await begin(page, 'The Lamp Room');
  await finish(page, 1);
  const addIn = (name: string) =>
    page
      .locator('form')
      .filter({ has: page.getByLabel(name, { exact: true }) })
      .last()
      .getByRole('button');
  const moment = main(page).getByRole('region', { name: 'Episode 1 is open now' });
  await expect(moment.getByRole('link', { name: 'Read the recap' })).toHaveCount(0);
  await moment.getByRole('link', { name: 'Write episode 1' }).click();
  await tellOf(page, 'Mara Venn');
  for (const note of ['She was never at sea.', 'She lives alone.']) {
    await page.getByLabel('Note', { exact: true }).last().fill(note);
    await expect(page.getByText('Typed, not added yet')).toBeVisible();
    await addIn('Note').click();
    await expect(page.getByText('Kept on this device')).toBeVisible();
  }
  const note = (text: string) => main(page).locator('li', { hasText: text }).last();

  await finish(page, 2);
  await goTo(page, 'people');
  await main(page).getByRole('link', { name: 'Mara Venn' }).click();
  const card = page.getByRole('dialog');
  await expect(card).toContainText('She lives alone.');
  await card.getByRole('link', { name: 'More about them' }).click();
  await note('She was never at sea.').getByRole('button', { name: 'Correct this' }).click();
  await page.getByLabel('What is so instead').fill('Mara sailed for years.');
  await addIn('What is so instead').click();
  await expect(main(page).locator('s')).toHaveText('She was never at sea.');
  // As sentences call her.
  await expect(note('Mara sailed for years.').getByRole('link', { name: 'Mara' })).toBeVisible();

  await main(page).getByRole('link', { name: 'Write episode 2', exact: true }).click();
  const people = main(page).getByRole('region', { name: 'People' });
  const former = 'Mara: She lives alone.';
  await expect(people).toContainText(/It was wrong\s*She was never at sea\./);
  await people
    .getByLabel(/^Was something wrong/)
    .last()
    .selectOption(former);
  await people.getByText('It was so, and no longer is').click();
  await people.getByLabel('What is so instead').fill('She has a lodger.');
  await addIn('What is so instead').click();
  await page.getByRole('link', { name: 'Read it' }).click();
  const changed = main(page).getByRole('region', { name: 'What this episode changed' });
  await expect(changed).toContainText('You thought');
  await changed.getByText('Different from before').click();
  await expect(changed).toContainText('She has a lodger.');
});

test('who turns out to be another stays where one writes of them', async ({ page }) => {
  await begin(page, 'The Lamp Room');
  await finish(page, 1);
  await main(page).getByRole('link', { name: 'Write episode 1', exact: true }).first().click();
  for (const name of ['The stranger', 'Ines']) await tellOf(page, name);
  const people = main(page).getByRole('region', { name: 'People' });
  const parts = people.locator('summary.text-lg');
  await expect(parts).toHaveText(['The stranger', 'Ines']);
  await parts.first().click();
  const stranger = people.getByRole('listitem').first();
  await stranger.getByText('More', { exact: true }).click();
  await stranger.getByLabel('Turns out to be whom?').fill('Tom Reyes');
  const at = await parts.first().boundingBox();
  await page.keyboard.press('Enter');
  await expect(stranger.getByText('Turns out to be Tom Reyes.')).toBeInViewport();
  expect((await parts.first().boundingBox())?.y).toBe(at?.y);
  await expect(parts).toHaveText(['The stranger', 'Ines', 'Tom Reyes']);
});
