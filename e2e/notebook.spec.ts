import type { Locator, Page } from '@playwright/test';
import {
  closed,
  enter,
  expect,
  follow,
  openAt,
  FLAGSHIP_SHOW as SHOW,
  settled,
  sooner,
  test,
} from './test';

const notebook = (page: Page) => page.getByRole('main');

async function write(page: Page, text: string) {
  await page.getByLabel('Write a note').fill(text);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByLabel('Write a note')).toHaveValue('');
}

test('a note is there where it was written and further on, and not before', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/notebook`, { position: 's01e02' });
  await write(page, 'I trust <b>nobody</b> here.\nNot yet.');
  await expect(notebook(page)).toContainText('I trust <b>nobody</b> here.');
  await page.reload();
  await settled(page);
  await expect(notebook(page)).toContainText('I trust');

  await page.getByRole('button', { name: /^Up to episode 2/ }).click();
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(notebook(page)).not.toContainText('I trust');
  await expect(notebook(page)).toContainText('There are no notes here.');
  await page.getByRole('button', { name: 'Return to E2' }).click();
  await page.getByRole('dialog').getByRole('button', { name: "I've finished episode 2" }).click();
  await expect(notebook(page)).toContainText('I trust');
});

test('what is noted in a look ahead waits until one gets there', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/notebook`, { position: 's01e01' });
  await page.getByRole('button', { name: /^Up to episode 1/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Look ahead' }).click();
  await page.getByRole('radio', { name: /^The guide as it is then/ }).check();
  await page
    .getByRole('dialog', { name: 'Look ahead?' })
    .getByRole('button', { name: 'Look ahead' })
    .click();
  await expect(page.getByText('Looking ahead:')).toBeVisible();
  await write(page, 'So that is why!');
  await expect(notebook(page)).toContainText('So that is why!');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Looking ahead')).toHaveCount(0);
  await expect(notebook(page)).not.toContainText('So that is why!');
  await page.getByRole('button', { name: /^Up to episode 1/ }).click();
  await page.getByRole('button', { name: "I've finished episode 2" }).click();
  await page.keyboard.press('Escape');
  await expect(notebook(page)).toContainText('So that is why!');
});

test('what is being written stays while more of the guide arrives', async ({ page }) => {
  let arrives = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrives = resolve;
  });
  await page.route('**/s01e02/facts.json', async (route) => {
    await arrived;
    await route.continue();
  });
  await openAt(page, `/en/${SHOW}/notebook`, { position: 's01e01' });
  const draft = page.getByLabel('Write a note');
  await draft.fill('I still think that');
  await page.getByRole('button', { name: /^Up to episode 1/ }).click();
  await page.getByRole('button', { name: "I've finished episode 2" }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Up to episode 2/ })).toBeVisible();
  await expect(draft).toHaveValue('I still think that');
  const answer = page.waitForResponse('**/s01e02/facts.json');
  arrives();
  await answer;
  await settled(page);
  await expect(draft).toHaveValue('I still think that');
});

test('a note can be changed and struck out, and the undo brings it back', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/notebook`, { position: 's01e01' });
  await write(page, 'A first thought');
  await page.getByRole('button', { name: 'Change', exact: true }).first().click();
  await page.getByLabel('Change the note').fill('A second thought');
  await page.keyboard.press('Control+Enter');
  await expect(notebook(page)).toContainText('A second thought');
  await expect(notebook(page)).not.toContainText('A first thought');
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(notebook(page)).not.toContainText('A second thought');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(notebook(page)).toContainText('A second thought');
});

test('a note that is changed further on is shown no earlier', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/notebook`, { position: 's01e01' });
  await write(page, 'Who is it?');
  await page.getByRole('button', { name: /^Up to episode 1/ }).click();
  await page.getByRole('button', { name: "I've finished episode 2" }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Change', exact: true }).first().click();
  await page.getByLabel('Change the note').fill('It was her.');
  await page.getByRole('button', { name: 'Keep it' }).last().click();
  await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Up to episode 2/ }).click();
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(notebook(page)).not.toContainText('It was her.');
});

test('after the last entry the notes stand beside the story', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/notebook`, { position: 's01e01' });
  await write(page, 'Thought after the first.');
  await page.getByRole('button', { name: /^Up to episode 1/ }).click();
  await page.getByRole('button', { name: 'Episode 8, not finished' }).click();
  await page.getByRole('button', { name: "I've finished episode 8" }).click();
  await page.keyboard.press('Escape');
  const first = page.locator('section', { has: page.getByRole('heading', { name: /^Episode 1/ }) });
  await expect(first).toContainText('Thought after the first.');
  await expect(page.getByText('beside it what you noted')).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('You noted nothing on the way.')).toBeVisible();
  await expect(page.getByText('There are no notes here.')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^Episode 8/ })).toBeVisible();
});

test('what one thinks of a question stands beside its answer, and of somebody on their page', async ({
  page,
}) => {
  const main = notebook(page);
  const think = async (place: Locator, text: string) => {
    await place.getByRole('button', { name: 'What do you think?' }).click();
    await place.getByLabel('What do you think?').fill(text);
    await place.getByRole('button', { name: 'Keep it' }).click();
    await expect(place).toContainText(text);
  };
  await openAt(page, `/en/${SHOW}/person?who=hana`, { position: 's01e01' });
  await think(main, 'She will speak up.');
  await enter(page, 'questions');
  const asked = main
    .getByRole('listitem')
    .filter({ hasText: 'let the anonymous deliveries go on' });
  await think(asked.first(), 'He will refuse.');
  await expect(main).not.toContainText('Right?');
  await page.getByRole('button', { name: /^Up to episode 1/ }).click();
  await page.getByRole('button', { name: "I've finished episode 2" }).click();
  await expect(asked.first()).toContainText(
    /Yes\. He refuses once.*In episode 1 you wrote: .?He will refuse\..? Right\?/s,
  );
  await expect(asked.first().getByRole('button')).toHaveCount(0);
  await enter(page, 'notebook');
  await expect(main).toContainText(
    /A guess: Will Sosuke let.*The answer: Yes\..*He will refuse\./s,
  );
  await expect(main).toContainText(/A guess: Hana.*She will speak up\./s);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(main).not.toContainText('The answer:');
  await expect(main).toContainText('He will refuse.');
});

test('what was typed in a look ahead and not kept goes with it', async ({ page }) => {
  await openAt(page, `/en/${SHOW}/notebook`, { position: 's01e01' });
  await page.getByRole('button', { name: /^Up to episode 1/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Look ahead' }).click();
  const question = page.getByRole('dialog', { name: 'Look ahead?' });
  await question.getByRole('radio', { name: /^The guide as it is then/ }).check();
  await question.getByRole('button', { name: 'Look ahead' }).click();
  await expect(page.getByText('Looking ahead:')).toBeVisible();
  await page.getByLabel('Write a note').fill('So that is why!');
  await page.getByRole('button', { name: 'Cover again' }).click();
  await expect(page.getByText('Looking ahead:')).toHaveCount(0);
  await expect(page.getByLabel('Write a note')).toHaveValue('');
});

test('a note is of where one is, also while that has not come', async ({ page, provokes }) => {
  provokes(/^net::ERR_FAILED .*\/s01e02\//);
  await page.clock.install();
  await openAt(page, `/en/${SHOW}/notebook`, { position: 's01e01' });
  await page.route('**/s01e02/*.json*', (route) => route.abort());
  await page.getByRole('button', { name: /^Up to episode 1/ }).click();
  await page.getByRole('button', { name: "I've finished episode 2" }).click();
  await sooner(page, page.getByText('The guide could not be loaded as far as asked'));
  await write(page, 'So that is why!');
  await page.getByRole('button', { name: /^Up to episode 2/ }).click();
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(notebook(page)).not.toContainText('So that is why!');
});

test('half a note is there after another page and a reload, until it is kept or gone back from', async ({
  page,
}) => {
  await openAt(page, `/en/${SHOW}/notebook`, { position: 's01e02' });
  const draft = page.getByLabel('Write a note');
  const goTo = async (room: string) => {
    await follow(page.getByRole('link', { name: room, exact: true }));
    await settled(page);
  };
  await draft.fill('I still think');
  await goTo('People');
  await goTo('Notebook');
  await expect(draft).toHaveValue('I still think');
  await draft.press('Control+End');
  await draft.pressSequentially(' that');
  await page.reload();
  await settled(page);
  await expect(draft).toHaveValue('I still think that');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await goTo('People');
  await goTo('Notebook');
  await expect(draft).toHaveValue('');

  await draft.fill('It was her');
  await goTo('People');
  await page.getByRole('button', { name: /^Up to episode 2/ }).click();
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
  await closed(page);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('It was');
  await goTo('Notebook');
  await expect(draft).toHaveValue('');
});
