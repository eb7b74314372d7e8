import { STORED_VERSION, stored } from './stored';
import {
  closed,
  enter,
  expect,
  follow,
  onDevice,
  openAt,
  PROGRESS,
  FLAGSHIP_SHOW as SHOW,
  settled,
  startFrom,
  test,
} from './test';

test('the first visit asks where you are, before anything of the guide', async ({ page }) => {
  await page.goto(`/en/${SHOW}`);
  await expect(page.getByRole('heading', { name: 'Where are you?' })).toBeVisible();
  await expect(page.getByText('The story so far')).toHaveCount(0);
  // Most have: the box comes first.
  const asked = page.getByRole('region', { name: 'Where are you?' }).getByRole('button');
  await expect(asked.first()).toHaveAccessibleName('Episode 1, not finished');
  await expect(asked.last()).toHaveText("I haven't started");
  await asked.last().click();
  await settled(page);
  await expect(page.getByRole('button', { name: /^Not started/ })).toBeVisible();
  await expect(page.getByRole('button', { name: "I've finished episode 1" })).toBeVisible();
});

test('on the first visit a jump of more than one asks, and names the numbers it opens', async ({
  page,
}) => {
  await page.goto(`/en/${SHOW}/people`);
  await page.getByRole('button', { name: 'Episode 2, not finished' }).click();
  const question = page.getByRole('dialog', { name: 'Finished up to episode 2?' });
  await expect(question).toContainText('episode 1 to episode 2');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Where are you?' })).toBeVisible();
  await page.getByRole('button', { name: 'Episode 2, not finished' }).click();
  await question.getByRole('button', { name: "I've finished episode 2" }).click();
  await expect(page.getByRole('button', { name: /Up to episode 2/ })).toBeVisible();
});

test('a number that the guide lacks is answered alike, however far it lies', async ({ page }) => {
  await page.goto(`/en/${SHOW}`);
  await page.getByRole('button', { name: 'Who is watching?' }).click();
  await page.getByRole('radio', { name: 'Only the next number' }).check();
  await page.keyboard.press('Escape');
  const refused = page.getByText('The guide has no such number.');
  for (const [field, number] of [
    ['Number', '9'],
    ['Number', '50'],
    ['Season', '7'],
  ] as const) {
    await page.getByLabel(field, { exact: true }).fill(number);
    await expect(refused).toHaveCount(0);
    await page.getByRole('button', { name: "I've finished this one" }).click();
    await expect(refused).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.getByLabel('Season').fill('1');
  await page.getByLabel('Number', { exact: true }).fill('1');
  await page.getByRole('button', { name: "I've finished this one" }).click();
  await expect(page.getByRole('button', { name: /^Up to episode 1/ })).toBeVisible();
});

test('a number is typed anew in its field, and none is no answer', async ({ page }) => {
  await page.goto(`/en/${SHOW}`);
  await page.getByRole('button', { name: 'Who is watching?' }).click();
  await page.getByRole('radio', { name: 'Only the next number' }).check();
  await page.keyboard.press('Escape');
  const field = page.getByLabel('Number', { exact: true });
  const here = page.getByRole('button', { name: "I've finished this one" });
  await field.press('End');
  await field.press('Backspace');
  await expect(field).toHaveValue('');
  await here.click();
  await expect(page.getByRole('heading', { name: 'Where are you?' })).toBeVisible();
  await field.press('2');
  await expect(field).toHaveValue('2');
  await here.click();
  await expect(page.getByRole('dialog', { name: 'Finished up to episode 2?' })).toBeVisible();
});

test('finishing an episode is a moment in the flow: what is open now, what one thinks comes next', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  const main = page.getByRole('main');
  const moment = main.getByRole('region', { name: 'Episode 2 is open now' });
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toHaveCount(0);
  const finish = page.getByRole('button', { name: "I've finished episode 2" });
  await finish.click();
  await expect(moment.getByRole('listitem')).toHaveText([
    '2 new people',
    '1 thing you had wrong',
    '1 question answered',
  ]);
  await expect(main).toContainText('Sumiko');
  // Nothing but the rooms at the foot lies over the text.
  const over = await page.evaluate(() =>
    Array.from(
      document.querySelectorAll('main :not(nav, nav *)'),
      (one) => getComputedStyle(one).position,
    ).filter((position) => position === 'fixed'),
  );
  expect(over).toEqual([]);
  await moment.getByRole('button', { name: 'What changed' }).click();
  await expect(page.getByRole('heading', { name: 'What this episode changed' })).toBeInViewport();
  await moment.getByLabel('What do you think comes next?').fill('They will meet.');
  await moment.getByRole('button', { name: 'Keep it' }).click();
  await follow(moment.getByRole('link', { name: 'Kept in your notebook' }));
  await expect(main.getByRole('listitem').last()).toHaveText(/^A guess: They will meet\./);
  await enter(page, '');
  await settled(page);
  await expect(moment).toHaveCount(0);

  await page.getByRole('button', { name: /^Up to episode 2/ }).click();
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
  await closed(page);
  // To take that back opens what one may have gone back from.
  await expect(undo).toHaveCount(0);
  await page.getByRole('button', { name: 'Return to E2' }).click();
  const question = page.getByRole('dialog', { name: 'Finished up to episode 2?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await closed(page);
  await expect(main).not.toContainText('Sumiko');
  await finish.click();
  await expect(moment).toBeVisible();
  await undo.click();
  await expect(page.getByRole('button', { name: /^Up to episode 1/ })).toBeVisible();
  await expect(moment).toHaveCount(0);
  await expect(undo).toHaveCount(0);
  await expect(main).not.toContainText('Sumiko');
});

test('the end leads to the whole story, with what one thought beside it', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/questions`, { position: 's01e07' });
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'What do you think?' }).first().click();
  await main.getByLabel('What do you think?').fill('It ends well.');
  await main.getByRole('button', { name: 'Keep it' }).click();
  await expect(main.getByText('In episode 7 you wrote:')).toBeVisible();
  await enter(page, '');
  await page.getByRole('button', { name: "I've finished episode 8" }).click();
  await follow(page.getByRole('link', { name: 'The whole story, with what you thought' }));
  const seventh = main.locator('section', {
    has: page.getByRole('heading', { name: /^Episode 7 · / }),
  });
  await expect(seventh).toContainText(/A guess:.*It ends well\./s);
});

test('finishing at the end of a recap leads to what the episode changed', async ({ page }) => {
  await openAt(page, `/ja/${SHOW}/recap?key=s01e01`, { position: 's01e01' });
  await page.getByRole('button', { name: '第2話を見終えた' }).click();
  await expect(page).toHaveURL(new RegExp(`/ja/${SHOW}$`));
  const changed = page.getByRole('region', { name: 'この回で変わったこと' });
  await expect(changed).toContainText('第2話');
  await expect(changed).toContainText('澄子');
});

test('going back un-shows, at once and after a reload', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/people`, { position: 's01e02' });
  await expect(page.getByRole('main')).toContainText('Sumiko Yamaoka');
  await page.getByRole('button', { name: /^Up to episode 2/ }).click();
  await page.getByLabel('Go back to').selectOption({ label: 'Up to episode 1' });
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
  await expect(page.getByRole('main')).not.toContainText('Sumiko Yamaoka');
  await page.keyboard.press('Escape');
  await page.reload();
  await settled(page);
  await expect(page.getByRole('button', { name: /^Up to episode 1/ })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Sumiko');
});

test('a reload keeps the position, and no other one is on the page even for a moment', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e02' });
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const text = document.body?.innerText ?? '';
      for (const [words] of text.matchAll(/Up to episode \d+|Not started|Where are you\?/g)) {
        seen.add(words);
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.reload();
  await settled(page);
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  expect(seen).toEqual(['Up to episode 2']);
});

for (const [what, text] of [
  ['not JSON', '{"app":'],
  ["another app's", '{"app":"other","version":1}'],
  ['a list', '[]'],
] as const) {
  test(`storage that is ${what} is kept aside and reported`, async ({ page }) => {
    await startFrom(page, text);
    await page.goto(`/en/${SHOW}`);
    await expect(page.getByText('could not be read')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Where are you?' })).toBeVisible();
    const kept = await page.evaluate(() =>
      Object.entries(localStorage).filter(([key]) => key.includes('unreadable')),
    );
    expect(kept.map(([, value]) => value)).toEqual([text]);
  });
}

for (const [what, key, shown] of [
  ['a key that the guide lacks means the nearest earlier one', 's01e99', 'Up to episode 8'],
  ['a key of another season means the last of the season before', 's09e01', 'Up to episode 8'],
] as const) {
  test(what, async ({ page }) => {
    await openAt(page, `/en/${SHOW}`, { position: key });
    await expect(page.getByRole('button', { name: new RegExp(`^${shown}`) })).toBeVisible();
  });
}

test('what a newer version of the app wrote is left as it is, and said', async ({ page }) => {
  const newer = '{"app":"kokomade","version":99,"positions":{}}';
  await startFrom(page, newer);
  await page.goto(`/en/${SHOW}`);
  await expect(page.getByText('a newer version of this page')).toBeVisible();
  await page.getByRole('button', { name: "I haven't started" }).click();
  await settled(page);
  // What would be written is written in its turn, before that of whoever asks now.
  const left = await page.evaluate(
    (key) => navigator.locks.request(key, () => localStorage.getItem(key)),
    PROGRESS,
  );
  expect(left).toBe(newer);
});

test('a position that is no key means the start, and loses no other show', async ({ page }) => {
  await startFrom(page, stored({ [SHOW]: 's01e2', other: 's01e01' }));
  await page.goto(`/en/${SHOW}`);
  await settled(page);
  await expect(page.getByRole('button', { name: /^Not started/ })).toBeVisible();
  await expect(page.getByText('could not be read')).toBeVisible();
  await page.getByRole('button', { name: "I've finished episode 1" }).click();
  await expect(page.getByRole('button', { name: /^Up to episode 1/ })).toBeVisible();
  const positions = async () => (await onDevice(page)).viewers[0].positions;
  await expect
    .poll(positions)
    .toMatchObject({ other: { key: 's01e01' }, [SHOW]: { key: 's01e01' } });
});

test('storage that is full leaves a working app that says it will forget', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(`/en/${SHOW}`);
  await page.getByRole('button', { name: "I haven't started" }).click();
  await settled(page);
  await expect(page.getByText('It will be forgotten')).toBeVisible();
});

test('storage that is forbidden leaves a working app that says it will forget', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(`/ja/${SHOW}`);
  await page.getByRole('button', { name: 'まだ観ていない' }).click();
  await settled(page);
  await expect(page.getByText('ページを閉じると消えます')).toBeVisible();
});

test('the shelf continues where you are, also from what the first version kept', async ({
  page,
}) => {
  const positions = { [SHOW]: { key: 's01e01', at: 1 } };
  await startFrom(page, JSON.stringify({ app: 'kokomade', version: 1, positions }));
  await page.goto('/en');
  const show = page.getByRole('link', { name: /Romantics Anonymous/ });
  await expect(show).toContainText('Up to episode 1');
  await show.click();
  await settled(page);
  await page.getByRole('button', { name: "I've finished episode 2" }).click();
  // What every other test starts from is what is written now.
  await expect.poll(async () => (await onDevice(page)).version).toBe(STORED_VERSION);
});
