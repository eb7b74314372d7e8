import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Household } from './household';

const SHOW = 'a-show';
/** How long what one tab writes is on its way to another. */
const ON_ITS_WAY = 20;

/** The device as the tabs see it, each what it wrote at once and what others wrote a moment later. */
let device: Record<string, string>;
let views: Record<string, string>[];

function newView(): Record<string, string> {
  const view = { ...device };
  views.push(view);
  return view;
}

function storageOn(view: Record<string, string>): Storage {
  const set = (key: string, value: string) => {
    view[key] = value;
    setTimeout(() => {
      for (const other of [device, ...views]) other[key] = value;
    }, ON_ITS_WAY);
  };
  const methods = { getItem: (key: string) => view[key] ?? null, setItem: set };
  return new Proxy(view, {
    get: (_, key: string) => Reflect.get(methods, key) ?? view[key],
  }) as unknown as Storage;
}

/** As a browser's: one at a time, in the order in which they asked; `isStuck`: a tab stands still in its turn. */
function locks(isStuck: boolean) {
  let last: Promise<unknown> = isStuck ? new Promise(() => {}) : Promise.resolve();
  return {
    request: (_: string, { signal }: { signal: AbortSignal }, work: () => Promise<void>) => {
      const given = new Promise<void>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('late', 'AbortError')));
        void last.then(() => resolve());
      });
      last = given.then(work);
      return last;
    },
  };
}

/** A tab: code of its own, before a storage of its own. Only one runs at a time. */
async function tab() {
  const storage = storageOn(newView());
  vi.resetModules();
  vi.stubGlobal('localStorage', storage);
  const [{ hydrate, progress, undid }, { finished, wentBack, wroteNote }] = await Promise.all([
    import('./progress'),
    import('./actions'),
  ]);
  hydrate();
  const act = (doing: () => void) => {
    vi.stubGlobal('localStorage', storage);
    doing();
  };
  return {
    finish: (key: string) => act(() => finished(SHOW, key, 1)),
    goBack: (key: string) => act(() => wentBack(SHOW, key, 2)),
    note: (text: string) => act(() => wroteNote({ show: SHOW, key: 's01e01', at: 3, text })),
    undo: () => act(undid),
    household: () => progress.getState().household,
  };
}

const textsOf = ({ viewers }: Household) => viewers[0]?.notes.map(({ text }) => text);
const keyIn = ({ viewers }: Household) => viewers[0]?.positions.get(SHOW)?.key;

async function held(): Promise<Household> {
  const { parseStored } = await import('./stored');
  const stored = parseStored(device['kokomade:progress'] ?? '');
  if (typeof stored === 'string') throw new Error(stored);
  return stored.household;
}

beforeEach(() => {
  vi.useFakeTimers();
  device = {};
  views = [];
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('of two notes at one time, in two tabs, both are kept', async () => {
  vi.stubGlobal('navigator', { locks: locks(false) });
  const [one, other] = [await tab(), await tab()];
  one.note('one');
  other.note('other');
  expect([textsOf(one.household()), textsOf(other.household())]).toEqual([['one'], ['other']]);
  await vi.runAllTimersAsync();
  expect(textsOf(await held())).toEqual(['one', 'other']);
  expect((await held()).viewers[0]?.notes.map(({ id }) => id)).toEqual(['note-1', 'note-2']);
});

test('going back stands, whatever another tab writes at the same time', async () => {
  vi.stubGlobal('navigator', { locks: locks(false) });
  const one = await tab();
  one.finish('s01e05');
  await vi.runAllTimersAsync();
  const other = await tab();
  one.goBack('s01e01');
  other.note('other');
  expect(keyIn(one.household())).toBe('s01e01');
  await vi.runAllTimersAsync();
  expect([keyIn(await held()), textsOf(await held())]).toEqual(['s01e01', ['other']]);
});

test('what is undone before its turn has come is undone', async () => {
  vi.stubGlobal('navigator', { locks: locks(false) });
  const one = await tab();
  one.finish('s01e05');
  one.undo();
  await vi.runAllTimersAsync();
  expect(keyIn(await held())).toBeUndefined();
});

test.each([
  ['that has no locks', {}],
  ['where a tab stands still in its turn', { locks: locks(true) }],
])('in a browser %s, it is written all the same', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  const one = await tab();
  one.finish('s01e05');
  await vi.runAllTimersAsync();
  expect(keyIn(await held())).toBe('s01e05');
});

test('a page that is left does not wait for its turn', async () => {
  vi.stubGlobal('navigator', { locks: locks(true) });
  const one = await tab();
  one.finish('s01e05');
  window.dispatchEvent(new Event('pagehide'));
  await vi.advanceTimersByTimeAsync(ON_ITS_WAY);
  expect(keyIn(await held())).toBe('s01e05');
});
