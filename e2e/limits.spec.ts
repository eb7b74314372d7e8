import type { Page } from '@playwright/test';
import { longShow } from '@/lib/arbitrary/long-show';
import { filesOf } from '@/lib/library/author/written';
import { zipped } from '@/lib/zip/zipped';
import { drawn } from './controls';
import { openArchive } from './open-archive';
import { ROOMS } from './rooms';
import { GENERATED } from './servers';
import { stored } from './stored';
import { expect, openAt, settled, startFrom, test } from './test';

/** What each room of a long show is before one asks for more: light, short, and as wide as a phone. */

const LONGEST = { episodes: 1_100, people: 1_900, facts: 5_500, things: 200 };

async function expectLimits(page: Page, room: string): Promise<void> {
  await drawn(page);
  // A recap is asked for to be read: what happens is as long as it is, and all else is short.
  const told = room.startsWith('/recap') ? 'What happens' : undefined;
  const [elements, screens, width] = await page.evaluate((title) => {
    const read = Array.from(document.querySelectorAll('main section')).find(
      (part) => title !== undefined && part.querySelector('h2')?.textContent === title,
    );
    const { scrollHeight, scrollWidth } = document.documentElement;
    return [
      document.querySelectorAll('*').length,
      (scrollHeight - (read?.clientHeight ?? 0)) / innerHeight + (read ? 1.5 : 0),
      scrollWidth,
    ];
  }, told);
  expect.soft([room, elements, elements < 2_500]).toEqual([room, elements, true]);
  expect.soft([room, screens, screens <= 4]).toEqual([room, screens, true]);
  expect.soft([room, width]).toEqual([room, 360]);
}

const roomsAt = (position: string) => [
  ...ROOMS,
  '/ribbon?by=episode',
  '/person?who=person-0',
  `/recap?key=${position}`,
];

test('a show of 100 episodes', async ({ page }) => {
  test.slow();
  const show = 'long-cast';
  for (const room of roomsAt('s08e05')) {
    await openAt(page, `${GENERATED.address}/en/${show}${room}`, { show, position: 's08e05' });
    await expectLimits(page, room);
  }
});

test('a show of 1,100 episodes', async ({ page }) => {
  test.slow();
  // From a file: that takes seconds where a build would take minutes.
  const files = [...filesOf(longShow(LONGEST))];
  const archive = await zipped(files.map(([name, text]) => [`long/${name}`, text]));
  const show = await openArchive(page, Buffer.from(await archive.arrayBuffer()), 'Only read it');
  await startFrom(page, stored({ [`own:${show}`]: 's01e1090' }));
  for (const room of roomsAt('s01e1090')) {
    const [path, query] = room.split('?');
    await page.goto(`/en/own${path}?show=${show}${query ? `&${query}` : ''}`);
    await settled(page);
    await expectLimits(page, room);
  }
});
