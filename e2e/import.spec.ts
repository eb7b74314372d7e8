import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import fc from 'fast-check';
import { isWithin } from '@/lib/guide/keys';
import { brokenText } from '@/lib/import/samples/broken';
import { showOf } from './later-texts';
import { GENERATED } from './servers';
import { stored, storedOf } from './stored';
import { expect, FLAGSHIP_SHOW, onDevice, startFrom, test } from './test';
import { said, wordsIn } from './words';

const FIXTURES = 'lib/import/fixtures';
/** How often each of them is broken. */
const RUNS = Math.min(100, Number(process.env.KOKOMADE_RUNS ?? 1));

interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const given = (name: string, text: Buffer | string): Given => ({
  ...{ name, mimeType: 'application/octet-stream' },
  buffer: Buffer.from(text),
});

/** A fixture, or a folder of them as an archive, under a name that tells nothing. */
async function fixture(name: string): Promise<Given> {
  const place = path.join(FIXTURES, name);
  if (!statSync(place).isDirectory()) return given('file', readFileSync(place));
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const file of readdirSync(place, { recursive: true, encoding: 'utf8' })) {
    if (statSync(path.join(place, file)).isFile()) {
      await writer.add(file, new Uint8ArrayReader(readFileSync(path.join(place, file))));
    }
  }
  return given('file', Buffer.from(await writer.close()));
}

async function bring(page: Page, files: readonly Given[], locale = 'en'): Promise<void> {
  const { imports } = wordsIn(locale);
  await page.goto(`/${locale}/import`);
  await page.getByLabel(imports.files).setInputFiles([...files]);
}

/** Where the device says that its viewers are, one after the other. */
async function positionsOn(page: Page): Promise<Record<string, string>[]> {
  const viewers: { positions: Record<string, { key: string }> }[] = (await onDevice(page)).viewers;
  return viewers.map(({ positions }) =>
    Object.fromEntries(Object.entries(positions).map(([show, { key }]) => [show, key])),
  );
}

const bringIn = (page: Page) => page.getByRole('button', { name: /^Bring in/ });

/** Where each leads, as beside the fixtures in `imported.test.ts`. */
const ENDS: Record<string, Record<string, string>> = {
  'trakt-flat': { 'lamp-room': 's01e04', 'night-ferry': 's01e01' },
  'trakt-folders': { 'lamp-room': 's02e03' },
  'trakt-generic.csv': { 'lamp-room': 's01e02' },
  'trakt-generic.json': { 'lamp-room': 's01e02' },
  'netflix-en.csv': { 'lamp-room': 's02e02', harbour: 's01e01', 'harbour-lights': 's01e02' },
  'netflix-ja.csv': { 'lamp-room': 's01e04', 'night-ferry': 's01e02' },
  'netflix-ko.csv': { 'lamp-room': 's01e03', 'night-ferry': 's01e01' },
  'netflix-pt.csv': { 'lamp-room': 's01e02', 'night-ferry': 's01e01' },
  'netflix-fi.csv': { 'lamp-room': 's01e03', 'night-ferry': 's01e01' },
  'netflix-by-law': { 'lamp-room': 's01e02' },
  'tv-time-by-law': { 'lamp-room': 's01e03', 'night-ferry': 's01e02' },
  'tv-time-episodes.csv': { 'lamp-room': 's01e02' },
  'tv-time-series.json': { 'lamp-room': 's01e01' },
  'tv-time-liberator.csv': { 'lamp-room': 's01e02' },
  'tv-time-short.csv': { 'lamp-room': 's01e02' },
  'simkl.json': {
    harbour: 's01e02',
    'lamp-room': 's01e01',
    'night-ferry': 's01e05',
    'harbour-lights': 's01e02',
  },
  'series-guide.json': { 'lamp-room': 's01e02' },
  'yamtrack.csv': { 'lamp-room': 's01e02', harbour: 's01e03' },
  'my-anime-list.xml': { 'lamp-room': 's02e01', 'harbour-lights': 's01e02' },
  'plain.csv': { 'lamp-room': 's01e03' },
};

test.describe('of every kind of file', () => {
  test.use({ baseURL: GENERATED.address });
  for (const [name, ends] of Object.entries(ENDS)) {
    test(`${name} leads where it says`, async ({ page }) => {
      await startFrom(page, stored({}));
      await bring(page, [await fixture(name)]);
      await bringIn(page).click();
      // Titles that fit nothing are asked about once more.
      const asked = page.getByRole('main').getByRole('alert').first();
      const done = page.getByText(/^Brought in/);
      await expect(asked.or(done).first()).toBeVisible();
      if (await asked.isVisible()) await bringIn(page).click();
      await expect.poll(() => positionsOn(page)).toEqual([ends]);
    });
  }
});

test.describe('otherwise than by a file', () => {
  test.use({ baseURL: GENERATED.address });

  test('a folder is read, but for what holds credentials', async ({ page }) => {
    await startFrom(page, stored({}));
    await page.goto('/en/import');
    await page.getByLabel('A folder').setInputFiles(path.join(FIXTURES, 'tv-time-by-law'));
    await bringIn(page).click();
    await expect.poll(() => positionsOn(page)).toEqual([ENDS['tv-time-by-law']]);
  });

  test('netflix-activity.csv leads each of its profiles where it says', async ({ page }) => {
    await startFrom(page, stored({}));
    await bring(page, [await fixture('netflix-activity.csv')]);
    await page.getByLabel(/Mina\./).selectOption('Somebody new: Mina');
    await page.getByLabel(/Jun\./).selectOption('Somebody new: Jun');
    await bringIn(page).click();
    const [mina, jun] = [{ 'lamp-room': 's01e02' }, { 'lamp-room': 's01e01' }];
    await expect.poll(() => positionsOn(page)).toEqual([{}, mina, jun]);
  });

  test('whatever is broken in a file, there is a word for it', async ({ page }) => {
    test.slow();
    const { imports } = wordsIn('en');
    const said = page
      .getByRole('heading', { name: imports.plan })
      .or(page.getByText(imports.nothing))
      .first();
    const files = readdirSync(FIXTURES).filter((name) => /\.\w+$/.test(name));
    await startFrom(page, stored({}));
    await page.goto('/en/import');
    for (const name of files) {
      const text = readFileSync(path.join(FIXTURES, name), 'utf8');
      for (const broken of fc.sample(brokenText(text, name), { numRuns: RUNS, seed: 1 })) {
        await page.getByLabel(imports.files).setInputFiles([given('file', broken)]);
        await expect(said).toBeVisible();
        await expect(page.getByText(imports.failed)).toHaveCount(0);
        expect(await positionsOn(page)).toEqual([{}]);
      }
    }
  });

  test('what is dropped is read', async ({ page }) => {
    await startFrom(page, stored({}));
    await page.goto('/en/import');
    const text = readFileSync(path.join(FIXTURES, 'plain.csv'), 'utf8');
    const dropped = await page.evaluateHandle((said) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([said], 'x'));
      return transfer;
    }, text);
    await page.getByText('Drop files, a folder').dispatchEvent('drop', { dataTransfer: dropped });
    await bringIn(page).click();
    await expect.poll(() => positionsOn(page)).toEqual([ENDS['plain.csv']]);
  });
});

const flagship = await showOf('data', FLAGSHIP_SHOW);

/** What Netflix lists for somebody who has seen these episodes, in a language: the latest first. */
function netflixList(language: string, episodes: readonly number[]): string {
  const season = { en: 'Season 1', ja: 'シーズン1', ko: '시즌 1' }[language];
  const header = { en: 'Title,Date', ja: 'タイトル,日付', ko: '제목,날짜' }[language];
  const dates = { en: '11/2/26', ja: '2026/11/02', ko: '2026. 11. 2.' };
  const rows = episodes.toReversed().map((episode) => {
    const title = flagship.entries[episode]?.file.title?.[language];
    const show = flagship.file.netflix?.[language];
    return `"${show}: ${season}: ${title}","${dates[language as keyof typeof dates]}"`;
  });
  return `\uFEFF${[header, ...rows].join('\r\n')}\r\n`;
}

for (const language of ['en', 'ja', 'ko']) {
  test(`in ${language} Netflix's list leads to its episode, and no later one is asked for`, async ({
    page,
  }) => {
    const { imports } = wordsIn(language);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await startFrom(page, stored({}));
    await bring(page, [given('list', netflixList(language, [1, 2, 3]))], language);
    const button = page.getByRole('button', {
      name: said(imports.bringIn),
    });
    const show = page.getByRole('group', { name: flagship.file.title[language] });
    await expect(show.getByRole('radio').nth(1)).toBeChecked();
    expect(asked.filter((one) => one.startsWith('/guide/'))).toEqual([]);
    await page.getByRole('main').getByRole('button').first().click();
    await expect.poll(() => positionsOn(page)).toEqual([{ [FLAGSHIP_SHOW]: 's01e03' }]);
    const files = asked.filter((one) => one.startsWith('/guide/'));
    const [of, to] = [2, 3].map((part) => new Set(files.map((one) => one.split('/')[part + 1])));
    expect(of).toEqual(new Set(flagship.file.languages));
    expect([...(to ?? [])].filter((key = '') => !isWithin(key, 's01e03'))).toEqual([]);
    await expect(button).toHaveCount(0);
  });
}

test('titles that do not fit are asked about, and a gap stops', async ({ page }) => {
  await startFrom(page, stored({}));
  await bring(page, [given('list', netflixList('en', [1, 2, 5]))]);
  const show = page.getByRole('group', { name: 'Romantics Anonymous' });
  await expect(show.getByRole('radio', { name: 'Up to episode 3' })).toBeChecked();
  await bringIn(page).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('2 titles fit');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Not in your list: episode 3',
  );
  expect(await positionsOn(page)).not.toContainEqual({ [FLAGSHIP_SHOW]: 's01e03' });
  await show.getByRole('radio', { name: 'Up to episode 2' }).click();
  await bringIn(page).click();
  await expect.poll(() => positionsOn(page)).toEqual([{ [FLAGSHIP_SHOW]: 's01e02' }]);
});

test('a gap stops by default, is corrected by number, and all of it is undone', async ({
  page,
}) => {
  const rows = [1, 2, 3, 4, 7].map((episode) => `Romantics Anonymous,1,${episode},`);
  await startFrom(page, stored({ [FLAGSHIP_SHOW]: 's01e02' }));
  await bring(page, [given('table', ['show,season,episode,date', ...rows].join('\n'))]);
  const show = page.getByRole('group', { name: 'Romantics Anonymous' });
  await expect(show).toContainText('episode 1 to episode 4 and episode 7');
  await expect(show.getByRole('radio', { name: 'Up to episode 4' })).toBeChecked();
  await show.getByRole('radio', { name: 'Up to episode 7' }).click();
  await show.getByRole('radio', { name: 'Another number' }).click();
  await show.getByLabel('Number', { exact: true }).fill('1');
  await show.getByRole('button', { name: "I've finished this one" }).click();
  await expect(show.getByRole('radio', { name: 'Up to episode 1 (back)' })).toBeChecked();
  await show.getByRole('radio', { name: 'Up to episode 7' }).click();
  await bringIn(page).click();
  await expect.poll(() => positionsOn(page)).toEqual([{ [FLAGSHIP_SHOW]: 's01e07' }]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => positionsOn(page)).toEqual([{ [FLAGSHIP_SHOW]: 's01e02' }]);
});

test('of several profiles each goes to whom one says', async ({ page }) => {
  const show = flagship.file.netflix?.en;
  const row = (name: string, episode: number) =>
    `${name},2026-10-0${episode} 20:00:00,00:50:00,,${show}: Season 1: Episode ${episode},,TV,00:50:00,00:50:00,JP`;
  const header =
    'Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,Bookmark,Latest Bookmark,Country';
  const rows = [row('viewer 2', 1), row('Jun', 1), row('Jun', 2), row('Kid', 1)];
  await startFrom(page, storedOf([{}, {}]));
  await bring(page, [given('all', [header, ...rows].join('\n'))]);
  await expect(page.getByLabel(/viewer 2\./)).toHaveValue('viewer-2');
  const shows = page.getByRole('group', { name: show });
  await expect(shows).toHaveCount(1);
  await page.getByLabel(/Jun\./).selectOption('Somebody new: Jun');
  await expect(shows).toHaveCount(2);
  await bringIn(page).click();
  const [one, two, three] = [{}, { [FLAGSHIP_SHOW]: 's01e01' }, { [FLAGSHIP_SHOW]: 's01e02' }];
  await expect.poll(() => positionsOn(page)).toEqual([one, two, three]);
});

test("what matched nothing becomes a show of one's own, at its position", async ({ page }) => {
  const rows = (last: number) =>
    Array.from({ length: last }, (_, i) => `Lamp: A Story,1,${i + 1},`);
  const table = (last: number) =>
    given('table', ['show,season,episode,date', ...rows(last)].join('\n'));
  await startFrom(page, stored({}));
  await bring(page, [table(4)]);
  await page.getByRole('button', { name: 'Make it my own: Lamp: A Story' }).click();
  const show = page.getByRole('group', { name: 'Lamp: A Story' });
  await expect(show.getByRole('radio', { name: 'Up to episode 4' })).toBeChecked();
  await page.getByRole('button', { name: 'Undo: Lamp' }).click();
  await expect(show).toHaveCount(0);
  await page.getByRole('button', { name: 'Make it my own: Lamp' }).click();
  await bringIn(page).click();
  await page.getByRole('link', { name: 'Lamp: A Story' }).click();
  await expect(page.getByRole('button', { name: /^Up to episode 4/ })).toBeVisible();
  await expect(page.getByRole('button', { name: "I've finished episode 5" })).toBeVisible();
  // The same list, longer, is found to be of it.
  await bring(page, [table(7)]);
  await expect(show.getByRole('radio', { name: 'Up to episode 7' })).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Without a guide here' })).toHaveCount(0);
  await bringIn(page).click();
  await page.getByRole('link', { name: 'Lamp: A Story' }).click();
  await expect(page.getByRole('button', { name: "I've finished episode 8" })).toBeVisible();
});

test('what matched nothing is kept as a file, and what is no such file is said to be none', async ({
  page,
}) => {
  await startFrom(page, stored({}));
  await bring(page, [await fixture('netflix-ko.csv'), given('photo', 'PNG')]);
  await expect(page.getByText('Nothing in these files says')).toBeVisible();
  await expect(page.getByText('not known here: photo')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text.split('\r\n').slice(0, 2)).toEqual(['show,season,episode,title', '등실,2,2,2화']);
});

test('20 MB and 50,000 rows leave the page awake, and more is refused', async ({ page }) => {
  test.slow();
  const row = (i: number) =>
    `"Some Show ${i % 500}: Season 1: ${'Title '.repeat(60)}${i}","11/2/26"`;
  const rows = Array.from({ length: 50_000 }, (_, i) => row(i));
  const large = given('list', ['Title,Date', ...rows].join('\n'));
  expect(large.buffer.length).toBeGreaterThan(20_000_000);
  await startFrom(page, stored({}));
  await page.goto('/en/import');
  await page.evaluate(() => {
    let last = performance.now();
    Object.assign(window, { longest: 0 });
    setInterval(() => {
      const now = performance.now();
      Object.assign(window, { longest: Math.max(Reflect.get(window, 'longest'), now - last) });
      last = now;
    }, 10);
  });
  const place = test.info().outputPath('list');
  writeFileSync(place, large.buffer);
  await page.getByLabel('Files or a zip').setInputFiles(place);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByText('tell of 500 more shows')).toBeVisible({ timeout: 60_000 });
  const longest = await page.evaluate(() => Number(Reflect.get(window, 'longest')));
  if (process.env.KOKOMADE_FIGURES) console.log(`asleep for ${Math.round(longest)} ms at most`);
  expect(longest).toBeLessThan(1_000);
  writeFileSync(place, Buffer.concat([large.buffer, large.buffer]));
  await page.getByLabel('Files or a zip').setInputFiles(place);
  await expect(page.getByText('more than can be read at a time')).toBeVisible({ timeout: 60_000 });
});
