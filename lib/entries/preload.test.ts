import { afterEach, expect, test, vi } from 'vitest';
import { preloadScript, takePreloaded } from './preload';

const GUIDE = { show: 'night-ferry', language: 'en' };

/** Runs the script as a page would, on a device that holds `value`; what it asked for. */
function run(value: string | null | Error): string[] {
  const asked: string[] = [];
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => {
      if (value instanceof Error) throw value;
      return name === 'kokomade:horizon:night-ferry' ? value : null;
    },
  });
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const [, , , , key] = address.split('/');
    return Response.json({ key, versions: [['premise', 'one']] });
  });
  new Function(preloadScript(GUIDE))();
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

test('a position asks for its as-of at once, and the gate takes the answer once', async () => {
  expect(run('s01e08a')).toEqual(['/guide/night-ferry/en/s01e08a/as-of.json']);
  expect((await takePreloaded({ ...GUIDE, horizon: 's01e08a' }))?.key).toBe('s01e08a');
  expect(await takePreloaded({ ...GUIDE, horizon: 's01e08a' })).toBeUndefined();
});

test('the answer for another position is not taken', async () => {
  run('s01e02');
  expect(await takePreloaded({ ...GUIDE, horizon: 's01e01' })).toBeUndefined();
});

test.each([
  null,
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
  new Error('denied'),
])('anything odd asks for nothing: %s', (value) => {
  expect(run(value)).toEqual([]);
});

test('an answer of another shape is not taken', async () => {
  run('s01e02');
  vi.stubGlobal('kokomadePreload', {
    address: '/guide/night-ferry/en/s01e02/as-of.json',
    file: Promise.resolve({ key: 's01e02', versions: [] }),
  });
  expect(await takePreloaded({ ...GUIDE, horizon: 's01e02' })).toBeUndefined();
});
