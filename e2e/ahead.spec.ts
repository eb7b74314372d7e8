import type { Page } from '@playwright/test';
import { expect, follow, openAt, FLAGSHIP_SHOW as SHOW, test } from './test';

/** The one thing that is to be there afterwards: its end is told to who listens. */
const COVERED = /(?:<p [^>]*sr-only[^>]*>)?Covered again\. [^<\n]*(?:<\/p>)?/;

/** Everything in the page that a look ahead must leave as it was. */
async function left(page: Page) {
  return {
    storage: await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    ),
    caches: await page.evaluate(async () => JSON.stringify(await caches.keys())),
    text: (await page.locator('body').innerText()).replace(COVERED, '').replace(/\n+/g, '\n'),
    // React names labels anew each time they come and go.
    main: (await page.getByRole('main').innerHTML())
      .replace(/_r_\w+_/g, '_r_')
      .replace(COVERED, ''),
  };
}

async function lookAhead(page: Page) {
  await page.getByRole('button', { name: 'Look ahead' }).first().click();
  const question = page.getByRole('dialog', { name: 'Look ahead?' });
  await expect(question).toContainText('episode 2');
  await question.getByRole('radio', { name: /^The guide as it is then/ }).check();
  await question.getByRole('button', { name: 'Look ahead' }).click();
  await expect(page.getByText('Looking ahead: Up to episode 2')).toBeVisible();
}

const factsIn = (asked: string[]) => asked.filter((path) => path.endsWith('/s01e02/facts.json'));

for (const end of ['its button', 'Escape'] as const) {
  test(`a look ahead shows the guide as of then, and ends by ${end}`, async ({ page }) => {
    await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
    const before = await left(page);
    await lookAhead(page);
    await expect(page.getByRole('main')).toContainText('Sumiko');
    expect((await left(page)).storage).toBe(before.storage);
    if (end === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: 'Cover again' }).click();
    await expect(page.getByText('Looking ahead')).toHaveCount(0);
    await expect(page.getByRole('main')).not.toContainText('Sumiko');
    expect(await left(page)).toEqual(before);
  });
}

test('a look ahead that is not confirmed shows nothing', async ({ page }) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  const before = await left(page);
  await page.getByRole('button', { name: 'Look ahead' }).first().click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await left(page)).toEqual(before);
});

test('a question inside the sheet closes alone, and leads to a look ahead', async ({ page }) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await page.getByRole('button', { name: /^Up to episode 1/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Up to episode 1' });
  const third = sheet.getByRole('button', { name: 'Episode 3, not finished' });
  const finished = page.getByRole('dialog', { name: 'Finished up to episode 3?' });
  await third.click();
  await finished.getByRole('button', { name: 'Cancel' }).click();
  await expect(finished).toHaveCount(0);
  await expect(third).toBeFocused();
  await third.click();
  await finished.getByRole('button', { name: 'Look ahead' }).click();
  const question = page.getByRole('dialog', { name: 'Look ahead?' });
  await question.getByRole('radio', { name: /^The guide as it is then/ }).check();
  await question.getByRole('button', { name: 'Look ahead' }).click();
  await expect(page.getByText('Looking ahead: Up to episode 3')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('after the question before a look ahead the focus is where it was', async ({ page }) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  const opener = page.getByRole('main').getByRole('button', { name: 'Look ahead' }).first();
  const question = page.getByRole('dialog', { name: 'Look ahead?' });
  for (const answer of ['Cancel', 'Look ahead']) {
    await opener.click();
    // The recap would lead to another page.
    await question.getByRole('radio').last().check();
    await question.getByRole('button', { name: answer }).click();
    await expect(question).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test('what a look ahead fetched is fetched anew by the next one', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await lookAhead(page);
  await expect.poll(() => factsIn(asked)).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Looking ahead')).toHaveCount(0);
  await lookAhead(page);
  await expect.poll(() => factsIn(asked)).toHaveLength(2);
});

test('what a look ahead fetched is dropped when the show is left', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await lookAhead(page);
  await expect.poll(() => factsIn(asked)).toHaveLength(1);
  await follow(page.getByRole('link', { name: 'Kokomade' }));
  await follow(page.getByRole('link', { name: /Romantics Anonymous/ }));
  await expect(page.getByRole('button', { name: /^Up to episode 1/ })).toBeVisible();
  await lookAhead(page);
  await expect.poll(() => factsIn(asked)).toHaveLength(2);
});

test('leaving the show ends a look ahead, and so does a reload', async ({ page }) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await lookAhead(page);
  await follow(page.getByRole('link', { name: 'People' }));
  await expect(page.getByRole('main')).toContainText('Sumiko');
  await follow(page.getByRole('link', { name: 'Kokomade' }));
  await follow(page.getByRole('link', { name: /Romantics Anonymous/ }));
  await expect(page.getByRole('button', { name: /^Up to episode 1/ })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Sumiko');
  await lookAhead(page);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Up to episode 1/ })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Sumiko');
});

test('a look ahead at one recap shows that recap alone, and ends on leaving its page', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await page.getByRole('button', { name: 'Look ahead' }).first().click();
  const question = page.getByRole('dialog', { name: 'Look ahead?' });
  await question.getByRole('combobox').selectOption({ label: 'Episode 3' });
  await question.getByRole('radio', { name: 'Only the recap of episode 3' }).check();
  await question.getByRole('button', { name: 'Look ahead' }).click();
  await expect(page.getByText('Looking ahead: episode 3')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What happens' })).toBeVisible();
  const title = page.getByRole('article').locator('header p').first();
  await expect(title).not.toHaveText('');
  expect(asked.filter((path) => /s01e0[2-8]/.test(path))).toEqual([
    `/guide/${SHOW}/en/s01e03/recap.json`,
  ]);
  await follow(page.getByRole('link', { name: 'People', exact: true }));
  await expect(page.getByText('Looking ahead')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByText('You have not finished this one.')).toBeVisible();
});

test('from an unfinished recap its own text is what one is offered first', async ({ page }) => {
  await openAt(page, `/ja/${SHOW}/recap?key=s01e02`, { position: 's01e01' });
  await page.getByRole('main').getByRole('button', { name: '先を見る' }).first().click();
  const question = page.getByRole('dialog', { name: '先を見ますか' });
  await expect(question.getByRole('radio', { name: '第2話のあらすじだけ' })).toBeChecked();
  await question.getByRole('button', { name: '先を見る' }).click();
  await expect(page.getByText('先を見ています：第2話')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('先を見ています')).toHaveCount(0);
});

test('a look ahead ends after ten minutes without input, and not before', async ({ page }) => {
  await page.clock.install();
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await lookAhead(page);
  await page.clock.runFor('09:30');
  await page.keyboard.press('Shift');
  await page.clock.runFor('09:30');
  await expect(page.getByText('Looking ahead')).toBeVisible();
  await page.clock.runFor('00:40');
  await expect(page.getByText('Looking ahead')).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText('Sumiko');
});

test('what was looked at in this visit is listed, covered and looked at again', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await lookAhead(page);
  const sheet = page.getByRole('dialog');
  const openSheet = () => page.getByRole('button', { name: 'Change' }).last().click();
  await openSheet();
  await expect(sheet.getByText('The guide: Up to episode 2')).toBeVisible();
  await sheet.getByRole('button', { name: 'Cover again' }).click();
  await expect(page.getByText('Looking ahead')).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText('Sumiko');
  await openSheet();
  await sheet.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByRole('main')).toContainText('Sumiko');
  await page.reload();
  await openSheet();
  await expect(sheet.getByText('Looked at in this visit')).toHaveCount(0);
});

test('the begin and the end of a look ahead are announced', async ({ page }) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  const announced = page.getByRole('status').filter({ hasText: /Looking ahead|Covered/ });
  await expect(page.getByRole('status')).not.toHaveCount(0);
  await expect(announced).toHaveCount(0);
  await lookAhead(page);
  await expect(announced).toContainText('Looking ahead: Up to episode 2');
  await page.keyboard.press('Escape');
  await expect(announced).toContainText('Covered again. Up to episode 1.');
});

test('moving on ends a look ahead, and its end is told once', async ({ page }) => {
  await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
  await lookAhead(page);
  await page.getByRole('button', { name: "I've finished episode 2" }).click();
  await expect(page.getByRole('button', { name: /^Up to episode 2/ })).toBeVisible();
  await expect(page.getByText('Looking ahead')).toHaveCount(0);
  await page.getByRole('button', { name: "I've finished episode 3" }).click();
  await expect(page.getByRole('button', { name: /^Up to episode 3/ })).toBeVisible();
  await expect(page.getByText('Covered again')).toHaveCount(0);
});

test('a page that is left for another one comes back without its look ahead', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/people`, { position: 's01e01' });
  await page.getByRole('button', { name: /^Up to episode 1/ }).click();
  await lookAhead(page);
  await expect(page.getByRole('main')).toContainText('Sumiko');
  for (const type of ['pagehide', 'pageshow']) {
    await page.evaluate((name) => {
      window.dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
    }, type);
  }
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Sumiko');
});

for (const kind of ['guide', 'recap']) {
  test(`paper says that it was looked ahead at a ${kind}`, async ({ page }) => {
    await openAt(page, `/en/${SHOW}`, { position: 's01e01' });
    await page.getByRole('button', { name: 'Look ahead' }).first().click();
    const question = page.getByRole('dialog', { name: 'Look ahead?' });
    if (kind === 'guide')
      await question.getByRole('radio', { name: /^The guide as it is then/ }).check();
    await question.getByRole('button', { name: 'Look ahead' }).click();
    await expect(page.getByText('Looking ahead')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/Looking ahead: .*2/)).toBeVisible();
    await expect(page.getByText('(your position: Up to episode 1)')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Cover again' })).toBeHidden();
  });
}
