import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';

/** The module as a build for this base path has it, for a server of ours or for an export. */
async function built(base: string, exported: boolean) {
  vi.stubEnv('KOKOMADE_BASE_PATH', base);
  vi.stubEnv('KOKOMADE_STATIC', exported ? '1' : '');
  vi.resetModules();
  return {
    ...(await import('./base-path.mjs')),
    ...(await import('./app-files.mjs')),
    ...(await import('./guide-file')),
    ...(await import('./route')),
    ...(await import('./own-show')),
  };
}

afterEach(() => vi.unstubAllEnvs());

const GUIDE = { show: 'night-ferry', language: 'ja' };

describe.each([
  { base: '', exported: false, end: '' },
  { base: '', exported: true, end: '/' },
  { base: '/guides', exported: false, end: '/' },
  { base: '/a/b.c', exported: true, end: '/' },
])('below "$base", exported: $exported', ({ base, exported, end }) => {
  test('pages have their addresses, and are found again at them', async () => {
    const {
      addressOf,
      FIRST_PAGE,
      importRoute,
      ownRoute,
      ownShow,
      routeAt,
      safetyRoute,
      shelfRoute,
      showRoutes,
    } = await built(base, exported);
    const { show, room, recap, person, thing, asOf, recapAsOf } = showRoutes('en', 'night-ferry');
    const own = showRoutes('en', ownShow('lamp'));
    const table = [
      [FIRST_PAGE, '/'],
      [shelfRoute('ja'), `/ja${end}`],
      [safetyRoute('en'), `/en/about/safety${end}`],
      [importRoute('en'), `/en/import${end}`],
      [show, `/en/night-ferry${end}`],
      [room('people'), `/en/night-ferry/people${end}`],
      [recap('s01e02'), `/en/night-ferry/recap${end}?key=s01e02`],
      [asOf('s01e02'), `/en/night-ferry${end}?as-of=s01e02`],
      [recapAsOf('s01e02'), `/en/night-ferry/recap${end}?key=s01e02&as-of=s01e02`],
      [person('mira'), `/en/night-ferry/person${end}?who=mira`],
      [thing('pier'), `/en/night-ferry/things${end}#thing-pier`],
      [ownRoute('en'), `/en/own${end}`],
      [own.show, `/en/own${end}?show=lamp`],
      [own.recap('s01e02'), `/en/own/recap${end}?show=lamp&key=s01e02`],
      [own.thing('pier'), `/en/own/things${end}?show=lamp#thing-pier`],
    ] as const;
    expect(table.map(([route]) => addressOf(route))).toEqual(table.map(([, at]) => base + at));
    for (const route of [FIRST_PAGE, show, room('people')]) {
      expect(routeAt(addressOf(route))).toEqual(route);
      expect(routeAt(addressOf(route).replace(/\/$/, ''))).toEqual(route);
    }
  });

  test('files of guides have theirs, and are found again at them', async () => {
    const { guideFile, guideFileAt } = await built(base, exported);
    const address = guideFile(GUIDE, 's01e02', 'facts.json');
    expect(address).toBe(`${base}/guide/night-ferry/ja/s01e02/facts.json`);
    for (const one of [address, `${address}?v=1`]) {
      expect(guideFileAt(one)).toEqual({ ...GUIDE, key: 's01e02', file: 'facts.json' });
    }
    for (const other of [`${address}x`, `${address}/x`, `${base}/guide/a/b/c`, `/x${address}`]) {
      expect(guideFileAt(other)).toBeUndefined();
    }
  });

  test('so have the worker and all else', async () => {
    const { WORKER, CODE, FAULTS, publicFile } = await built(base, exported);
    expect([WORKER, CODE, FAULTS, publicFile('icon-192.png')]).toEqual([
      `${base}/sw.js`,
      `${base}/_next/static`,
      `${base}/guide/faults`,
      `${base}/icon-192.png`,
    ]);
  });
});

test('what lies beside the base path is no page of the app', async () => {
  const { routeAt } = await built('/guides', false);
  expect(['/', '/en', '/guidesmore', '/other/guides'].map(routeAt)).toEqual(
    Array(4).fill(undefined),
  );
});

test.each([
  ['/en', '/ja'],
  ['/en/', '/ja/'],
  ['/en/night-ferry/recap?key=s01e02', '/ja/night-ferry/recap?key=s01e02'],
  ['/en/night-ferry/things#thing-pier', '/ja/night-ferry/things#thing-pier'],
  ['/en?x', '/ja?x'],
])('%s in another language is %s', async (path, other) => {
  const { inLanguage } = await built('', false);
  expect(inLanguage(path, 'ja')).toEqual({ path: other });
});

test.each([
  ['/en/night-ferry', '/en/day-ferry'],
  ['/ja/night-ferry/recap?key=s01e02#top', '/ja/day-ferry/recap?key=s01e02#top'],
  ['/en/night-ferry?a=/b', '/en/day-ferry?a=/b'],
])('the place %s in another show is %s', async (path, other) => {
  const { inShow } = await built('', false);
  expect(inShow(path, 'day-ferry')).toEqual({ path: other });
});

test('one is on a page whether its address ends with a slash or not, and on none below it', async () => {
  const { isAt, ownShow, showRoutes } = await built('', false);
  const { show } = showRoutes('en', 'night-ferry');
  expect(isAt(showRoutes('en', ownShow('lamp')).room('people'), '/en/own/people')).toBe(true);
  expect(isAt(show, '/en/night-ferry')).toBe(true);
  expect(isAt(show, '/en/night-ferry/')).toBe(true);
  expect(isAt(show, '/en/night-ferry/people')).toBe(false);
});

test.each(['', '/guides', '/a/b', '/~me/my.guides'])('"%s" is a base path', async (base) => {
  const { builtFor } = await built(base, false);
  expect(builtFor()).toEqual({ KOKOMADE_BASE_PATH: base, KOKOMADE_STATIC: '' });
});

test.each(['guides', '/', '/guides/', '//guides', '/a//b', '/../a', '/.a', '/a b', '/a?b', '/a#b'])(
  '"%s" is none, and a build says so',
  async (base) => {
    const { builtFor } = await built(base, false);
    expect(builtFor).toThrow(
      `KOKOMADE_BASE_PATH is "${base}". It begins with "/" and does not end with one, such as "/guides"`,
    );
    await expect(import('@/next.config')).rejects.toThrow('KOKOMADE_BASE_PATH');
  },
);

test('Next is told of it', async () => {
  await built('/guides', false);
  const { default: configIn } = await import('@/next.config');
  expect(configIn('')).toMatchObject({
    basePath: '/guides',
    trailingSlash: true,
    env: { KOKOMADE_BASE_PATH: '/guides' },
  });
});

test.each([
  ["'next/link'", undefined],
  ['router.push', 'ui/use-go.ts'],
  ['router.replace', undefined],
])('of all components one alone hands addresses to Next by %s', (words, place) => {
  const sources = readdirSync('components', { recursive: true, encoding: 'utf8' });
  const takers = sources.filter(
    (name) =>
      /\.tsx?$/.test(name) && readFileSync(path.join('components', name), 'utf8').includes(words),
  );
  expect(takers).toEqual([place].filter(Boolean));
});
