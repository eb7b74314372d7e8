import { afterEach, expect, test, vi } from 'vitest';
import { endPreload, takePreloaded } from './preload';
import { preloadScript } from './preload-script';

const GUIDE = { show: 'night-ferry', language: 'en' };

const FOLDER = '/guide/night-ferry/en';
const PAGE = '/en/night-ferry';
const LATER = Number.MAX_SAFE_INTEGER;

interface Device {
  stored?: Record<string, string>;
  /** Under what its cache has a first screen. */
  screens?: readonly string[];
  page?: string;
  /** What happens while the first screen is on its way. */
  meanwhile?: () => void;
}

/** Runs the script as a page would; what it asked for, what it put in place, and whether it saw nobody. */
async function run({ stored = {}, screens, page = PAGE, meanwhile }: Device, item?: () => never) {
  const asked: string[] = [];
  const root = { dataset: {} as Record<string, string> };
  const place = { innerHTML: '' };
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('kokomadePreload', undefined);
  vi.stubGlobal('document', { documentElement: root, getElementById: () => place });
  vi.stubGlobal('location', { pathname: page, search: '' });
  vi.stubGlobal('localStorage', { getItem: item ?? ((name: string) => stored[name] ?? null) });
  vi.stubGlobal('navigator', { serviceWorker: { controller: screens && {} } });
  vi.stubGlobal('caches', {
    has: async () => screens !== undefined,
    match: async (address: string) =>
      screens?.includes(address) ? new Response(`kept ${address}`) : undefined,
    open: async () => ({
      keys: async () => screens,
      match: async (address: string) => new Response(`kept ${address}`),
    }),
  });
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address.replace(FOLDER, ''));
    // A moment after it was asked for.
    await undefined;
    if (address.endsWith('.txt')) meanwhile?.();
    return new Response(address);
  });
  new Function(preloadScript(GUIDE, 'en'))();
  await new Promise((resolve) => setTimeout(resolve));
  return { asked: asked.sort(), screen: place.innerHTML, isNew: 'new' in root.dataset };
}

const at = (key: string, first?: string) => ({
  'kokomade:horizon:night-ferry': key,
  ...(first !== undefined && { 'kokomade:first-screen:night-ferry': first }),
});

afterEach(() => vi.unstubAllGlobals());

test('a position asks at once for what the app will ask for, which is given once', async () => {
  const { asked, isNew } = await run({ stored: at('s01e08a') });
  expect(asked).toEqual(['/s01e08a/as-of.json', '/s01e08a/so-far.json']);
  expect(isNew).toBe(false);
  const address = `${FOLDER}/s01e08a/as-of.json`;
  expect(await (await takePreloaded(address))?.text()).toBe(address);
  expect(await takePreloaded(address)).toBeUndefined();
  endPreload();
  expect(await takePreloaded(`${FOLDER}/s01e08a/so-far.json`)).toBeUndefined();
});

test('where the device has entries, their facts are not asked for', async () => {
  expect((await run({ stored: at('s01e02'), screens: [] })).asked).toEqual(['/s01e02/as-of.json']);
});

test.each([
  ['the one that the server has', { stored: at('s01e02', `s01e02 ${LATER}`) }, 'from the server'],
  [
    'the one that the device has',
    { stored: at('s01e02', `s01e02 ${LATER}`), screens: [`${FOLDER}/s01e02/first.en.txt`] },
    'from the device',
  ],
  [
    'the one that the server has, where the device has that of another position',
    { stored: at('s01e02', `s01e02 ${LATER}`), screens: [`${FOLDER}/s01e03/first.en.txt`] },
    'from the server',
  ],
  [
    'none of another position',
    { stored: at('s01e02', `s01e03 ${LATER}`), screens: [`${FOLDER}/s01e03/first.en.txt`] },
    'none',
  ],
  ['none for who was long away', { stored: at('s01e02', `s01e02 ${Date.now() - 1}`) }, 'none'],
  ['none that is not spoken of', { stored: at('s01e02') }, 'none'],
  ['none where it is odd', { stored: at('s01e02', `s01e02 ${LATER} more`) }, 'none'],
  [
    'none in another room',
    { stored: at('s01e02', `s01e02 ${LATER}`), page: `${PAGE}/people` },
    'none',
  ],
] as const)('the first screen: %s', async (_, device, from) => {
  const { asked, screen } = await run(device);
  const address = `${FOLDER}/s01e02/first.en.txt`;
  const screens = { 'from the server': address, 'from the device': `kept ${address}`, none: '' };
  expect(screen).toBe(screens[from]);
  expect(asked.includes('/s01e02/first.en.txt')).toBe(from === 'from the server');
});

test('facts wait for the first screen, and are not asked for by who has gone back meanwhile', async () => {
  const stored = at('s01e02', `s01e02 ${LATER}`);
  const early = ['/s01e02/as-of.json', '/s01e02/first.en.txt'];
  expect((await run({ stored })).asked).toEqual([...early, '/s01e02/so-far.json']);
  expect((await run({ stored, meanwhile: endPreload })).asked).toEqual(early);
});

test.each([
  ['nothing is stored', {}, true],
  ['somebody is somewhere else', { 'kokomade:progress': '{"other-show":1}' }, true],
  ['somebody is in the show', { 'kokomade:progress': '{"night-ferry":1}' }, false],
  ['the copy says so', { 'kokomade:progress:copy': '{"night-ferry":1}' }, false],
])('the first question is shown at once, or not: %s', async (_, stored, isNew) => {
  expect(await run({ stored })).toEqual({ asked: [], screen: '', isNew });
});

test.each([
  '',
  'nobody',
  's01e2',
  's00e01',
  's0001e01',
  'S01E01',
  '../../other/en/premise',
  's01e01/../s01e09',
  's01e01\n',
  '__proto__',
  '{"key":"s01e01"}',
])('anything odd asks for nothing: %s', async (value) => {
  expect(await run({ stored: at(value, `${value} ${LATER}`) })).toMatchObject({
    asked: [],
    screen: '',
  });
});

test('a device that lets nothing be read asks for nothing', async () => {
  const denied = () => {
    throw new Error('denied');
  };
  expect(await run({}, denied)).toEqual({ asked: [], screen: '', isNew: false });
});
