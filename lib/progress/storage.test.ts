import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stored } from '@/e2e/stored';
import { newHousehold } from './household';
import { afterFinishing, positionOf } from './positions';
import { parseStored, VERSION } from './stored';

const KEY = 'kokomade:progress';
const SHOW = 'a-show';

/** How many characters the device takes, and whether it takes any. */
let room = Number.POSITIVE_INFINITY;

/** An empty device; what it holds is its own properties, as in a browser. */
function newDevice(): Record<string, string> {
  const device: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => device[key] ?? null,
    setItem: (key: string, value: string) => {
      const others = Object.entries(device).filter(([name]) => name !== key);
      if ([...others, [key, value]].flat().join('').length > room) throw new Error('full');
      device[key] = value;
    },
    removeItem: (key: string) => {
      delete device[key];
    },
  };
  const get = (_: unknown, key: string) => Reflect.get(methods, key) ?? device[key];
  vi.stubGlobal('localStorage', new Proxy(device, { get }));
  return device;
}

let held: Record<string, string>;

/** Another tab has written to the device, and all that are open hear of it. */
const heardOfAnotherTab = () =>
  window.dispatchEvent(Object.assign(new Event('storage'), { key: KEY }));

/** The app as it wakes on that device. */
async function woken() {
  vi.resetModules();
  const [{ progress, hydrate, undid }, acts, bringing, { storageTrouble }] = await Promise.all([
    import('./progress'),
    import('./actions'),
    import('./bring-actions'),
    import('./storage'),
  ]);
  hydrate();
  const key = () => positionOf(progress.getState().household, SHOW)?.key;
  return {
    ...acts,
    ...bringing,
    undid,
    progress,
    key,
    trouble: () => storageTrouble.getState().trouble,
  };
}

beforeEach(() => {
  vi.unstubAllGlobals();
  room = Number.POSITIVE_INFINITY;
  held = newDevice();
  vi.stubGlobal('window', new EventTarget());
});

afterEach(() => vi.restoreAllMocks());

/** As much as lies there, and `more`. */
const leaveRoom = (more: number) => {
  room = Object.entries(held).flat().join('').length + more;
};

const LONG = { show: SHOW, key: 's01e01', at: 3, text: 'x'.repeat(900) };

test('what is finished is there at the next visit', async () => {
  (await woken()).finished(SHOW, 's01e02', 1);
  const next = await woken();
  expect(next.key()).toBe('s01e02');
  expect(next.trouble()).toBeUndefined();
});

test('a text that breaks off loses nothing, and is kept aside once', async () => {
  const app = await woken();
  app.finished(SHOW, 's01e02', 1);
  held[KEY] = held[KEY]?.slice(0, 40) ?? '';
  expect((await woken()).key()).toBe('s01e02');
  const again = await woken();
  expect(again.key()).toBe('s01e02');
  expect(again.trouble()).toBeUndefined();
  expect(Object.keys(held).filter((key) => key.includes('unreadable'))).toHaveLength(1);
});

test('the copy moves nobody forward who had gone back', async () => {
  const app = await woken();
  app.finished(SHOW, 's01e05', 1);
  app.wentBack(SHOW, 's01e01', 2);
  held[KEY] = '{';
  expect((await woken()).key()).toBe('s01e01');
});

test('both broken: nobody has said where they are, it is said, and both are kept aside', async () => {
  (await woken()).finished(SHOW, 's01e05', 1);
  const broken = Object.keys(held).map((key) => `{broken ${key}`);
  for (const [place, key] of Object.keys(held).entries()) held[key] = broken[place] ?? '';
  vi.spyOn(Date, 'now').mockReturnValue(1_700_000_000_000);
  const app = await woken();
  const aside = Object.entries(held).filter(([key]) => key.includes('unreadable'));
  expect(aside.map(([, text]) => text).sort()).toEqual(broken.sort());
  expect(app.key()).toBeUndefined();
  expect(app.trouble()).toBe('unreadable');
  expect(app.progress.getState().household).toEqual(newHousehold());
});

test('what a newer version wrote is not changed, and positions last as long as the page', async () => {
  const newer = '{"app":"kokomade","version":99,"anything":true}';
  held[KEY] = newer;
  const app = await woken();
  app.finished(SHOW, 's01e01', 1);
  expect(app.key()).toBe('s01e01');
  expect(app.trouble()).toBe('newer');
  expect(held).toEqual({ [KEY]: newer });
});

/** What is written of somebody at the third episode, with another part of it. */
const third = JSON.parse(stored({ [SHOW]: 's01e03' }));
const [viewer] = third.viewers;
const position = viewer.positions[SHOW];
const v1 = { app: 'kokomade', version: 1, positions: viewer.positions };
const withViewer = (one: object) => ({ ...third, viewers: [one] });
const withPosition = (one: object) => withViewer({ ...viewer, positions: { [SHOW]: one } });

test.each<[string, object, 'read' | 'newer' | 'unreadable']>([
  ['this version', third, 'read'],
  ['this, with more', { ...third, theme: 'dark' }, 'read'],
  ['this, with more of a viewer', withViewer({ ...viewer, face: 7 }), 'read'],
  ['this, with more of a position', withPosition({ ...position, until: 3 }), 'read'],
  ['this, in another order', Object.fromEntries(Object.entries(third).reverse()), 'read'],
  ['the version before', { ...third, version: VERSION - 1 }, 'read'],
  ['the first version', v1, 'read'],
  ['the first, with more', { ...v1, notes: [{}] }, 'read'],
  ...[VERSION + 1, VERSION + 2, 99, 1e9, VERSION + 0.5].map(
    (version): [string, object, 'newer'] => [`version ${version}`, { ...third, version }, 'newer'],
  ),
  ['a newer one of another shape', { app: 'kokomade', version: VERSION + 1, people: {} }, 'newer'],
  ['a newer one of nothing', { app: 'kokomade', version: VERSION + 1 }, 'newer'],
  ...['2', -1, 0, null, true, [2], {}].map((version): [string, object, 'unreadable'] => [
    `version ${JSON.stringify(version)}`,
    { ...third, version },
    'unreadable',
  ]),
  ['another app', { ...third, app: 'other' }, 'unreadable'],
])('%s writes while a page is open, which goes on by it or leaves it', async (_, other, then) => {
  held[KEY] = stored({ [SHOW]: 's01e02' });
  const app = await woken();
  const text = JSON.stringify(other);
  held[KEY] = text;
  heardOfAnotherTab();
  expect([app.key(), app.trouble()]).toEqual(
    then === 'read' ? ['s01e03', undefined] : [undefined, then],
  );
  app.finished(SHOW, 's01e04', 9);
  expect((await woken()).key()).toBe(then === 'newer' ? undefined : 's01e04');
  if (then === 'newer') expect(held[KEY]).toBe(text);
  expect(asideIn().map(([, aside]) => aside)).toEqual(then === 'unreadable' ? [text] : []);
});

test('a change is made to what another tab has written meanwhile', async () => {
  const one = await woken();
  const other = await woken();
  one.finished('another-show', 's01e09', 1);
  other.finished(SHOW, 's01e01', 2);
  const { household } = (await woken()).progress.getState();
  expect(positionOf(household, 'another-show')?.key).toBe('s01e09');
  expect(positionOf(household, SHOW)?.key).toBe('s01e01');
});

test('the undo takes back one change, and a second one nothing', async () => {
  const app = await woken();
  app.finished(SHOW, 's01e01', 1);
  app.finished(SHOW, 's01e04', 2);
  app.undid();
  expect(app.key()).toBe('s01e01');
  app.undid();
  expect(app.key()).toBe('s01e01');
});

test('what could not be kept is tried again, and then nothing more is said of it', async () => {
  room = 0;
  const app = await woken();
  app.finished(SHOW, 's01e01', 1);
  expect([app.key(), app.trouble()]).toEqual(['s01e01', 'forgets']);
  room = 1000;
  app.finished(SHOW, 's01e02', 2);
  expect([app.key(), app.trouble()]).toEqual(['s01e02', undefined]);
  expect((await woken()).key()).toBe('s01e02');
});

test.each([
  ['for neither text', 100],
  ['for the copy alone', 1500],
])(
  'a note that has room %s lasts as long as the page, and going back for good',
  async (_, more) => {
    const app = await woken();
    app.finished(SHOW, 's01e05', 1);
    app.wroteNote({ ...LONG, text: 'short' });
    leaveRoom(more);
    app.wroteNote(LONG);
    app.wentBack(SHOW, 's01e01', 2);
    const notes = ({ progress }: typeof app) => progress.getState().household.viewers[0]?.notes;
    expect(app.trouble()).toBe('forgetsNotes');
    expect(notes(app)).toHaveLength(2);
    const next = await woken();
    expect(next.key()).toBe('s01e01');
    expect(notes(next)).toHaveLength(1);
    app.struckNote({ ...LONG, id: 'note-2' });
    expect(app.trouble()).toBeUndefined();
  },
);

test('what has no room is not lost to what another tab writes, and follows it back', async () => {
  const one = await woken();
  one.finished(SHOW, 's01e05', 1);
  leaveRoom(100);
  one.wroteNote(LONG);
  (await woken()).wentBack(SHOW, 's01e02', 2);
  heardOfAnotherTab();
  expect(one.key()).toBe('s01e02');
  expect(one.progress.getState().household.viewers[0]?.notes).toHaveLength(1);
});

test('what is read takes the place of nothing that could not be written', async () => {
  const app = await woken();
  app.finished(SHOW, 's01e05', 1);
  room = 0;
  app.wentBack(SHOW, 's01e01', 2);
  heardOfAnotherTab();
  expect([app.key(), app.trouble()]).toEqual(['s01e01', 'forgets']);
});

test('where the copy was written and the other text was not, the copy is what counts', async () => {
  const app = await woken();
  app.finished(SHOW, 's01e05', 1);
  const before = held[KEY] ?? '';
  app.wentBack(SHOW, 's01e01', 2);
  held[KEY] = before;
  const next = await woken();
  expect([next.key(), next.trouble()]).toEqual(['s01e01', undefined]);
});

test('without room to set it aside, what can be read is used all the same', async () => {
  (await woken()).finished(SHOW, 's01e05', 1);
  held[KEY] = 'not ours, and not to be set aside';
  leaveRoom(0);
  expect((await woken()).key()).toBe('s01e05');
});

const asideIn = () => Object.entries(held).filter(([key]) => key.includes(':unreadable:'));
const written = (change: (file: { viewers: Record<string, unknown>[] }) => void) => {
  const file = JSON.parse(stored({ [SHOW]: 's01e05' }));
  change(file);
  return JSON.stringify(file);
};
/** One part of it cannot be read, and it is so long. */
const lossy = (length: number) =>
  written(({ viewers }) => Object.assign(viewers[0] ?? {}, { name: ['x'.repeat(length)] }));

const broken = (letter: string) => `{${letter.repeat(900)}`;
const OTHERS = broken('a');

test.each<[string, string, string, number, string | undefined, string]>([
  ['two texts, each too long to be there twice', OTHERS, broken('b'), 900, undefined, 'unreadable'],
  ['one that is partly read, in both places', lossy(900), lossy(900), 100, 's01e05', 'unreadable'],
  [
    'one that is partly read, and a copy that is not',
    OTHERS,
    lossy(900),
    900,
    's01e05',
    'unreadable',
  ],
  ['no room even to move them', OTHERS, broken('b'), 0, undefined, 'stuck'],
  ['no room to move what is partly read', OTHERS, lossy(900), 0, 's01e05', 'stuck'],
])('%s: nothing is lost by what is done next', async (_, copy, text, more, key, trouble) => {
  Object.assign(held, { [`${KEY}:copy`]: copy, [KEY]: text });
  leaveRoom(more);
  const app = await woken();
  expect([app.key(), app.trouble()]).toEqual([key, trouble]);
  app.wentBack(SHOW, 's01e01', 2);
  const all = Object.values(held);
  expect([copy, text].every((one) => all.includes(one))).toBe(true);
  const next = await woken();
  expect(next.key()).toBe(trouble === 'stuck' ? key : 's01e01');
  for (const aside of next.asidesHere()) next.discardAside(aside);
  next.wentBack(SHOW, 's01e01', 3);
  expect((await woken()).key()).toBe('s01e01');
});

test.each([
  ...['null', '[]', '"x"', '0', '', '{"app":"kokomade"}', '['.repeat(50_000), '\uFEFF{}'],
])('%j on the device: nobody has said where they are, and it is kept aside', async (text) => {
  held[KEY] = text;
  const app = await woken();
  expect([app.key(), app.trouble()]).toEqual([undefined, 'unreadable']);
  app.finished(SHOW, 's01e01', 1);
  expect(asideIn().map(([, kept]) => kept)).toEqual([text]);
  expect((await woken()).key()).toBe('s01e01');
});

test.each<[string, (file: { viewers: Record<string, unknown>[] }) => void]>([
  [
    'the last numbers that ids have',
    (file) => {
      Object.assign(file, { active: 'viewer-999999999', together: [] });
      Object.assign(file.viewers[0] ?? {}, {
        id: 'viewer-999999999',
        notes: [{ ...LONG, id: 'note-999999999' }],
      });
    },
  ],
  [
    'a name that joins its signs',
    ({ viewers }) => Object.assign(viewers[0] ?? {}, { name: '👩‍🚀 Ana' }),
  ],
  [
    'half a letter in a note',
    ({ viewers }) =>
      Object.assign(viewers[0] ?? {}, { notes: [{ ...LONG, id: 'note-1', text: '\ud83d' }] }),
  ],
  [
    'the last moment that there is',
    ({ viewers }) =>
      Object.assign(viewers[0] ?? {}, { positions: { [SHOW]: { key: 's01e05', at: 8.64e15 } } }),
  ],
  [
    'two thousand shows',
    ({ viewers }) =>
      Object.assign(viewers[0] ?? {}, {
        positions: Object.fromEntries(
          Array.from({ length: 2000 }, (_, n) => [`show-${n}`, { key: 's01e05', at: n }]),
        ),
      }),
  ],
])('%s: what is added is there at the next visit, with all that was', async (_, change) => {
  held[KEY] = written(change);
  const app = await woken();
  const before = app.progress.getState().household;
  app.wroteNote(LONG);
  app.addedViewer('👨‍👩‍👧 Lea');
  const next = await woken();
  expect(next.trouble()).toBeUndefined();
  const { viewers } = next.progress.getState().household;
  expect(viewers.map(({ name }) => name)).toEqual([before.viewers[0]?.name, '👨‍👩‍👧 Lea']);
  expect(viewers[0]?.positions).toEqual(before.viewers[0]?.positions);
  expect(viewers[0]?.notes).toHaveLength((before.viewers[0]?.notes.length ?? 0) + 1);
});

test('one note more than a device keeps takes no other one’s place', async () => {
  const notes = Array.from({ length: 5000 }, (_, n) => ({
    ...LONG,
    id: `note-${n + 1}`,
    text: 'x',
  }));
  held[KEY] = written(({ viewers }) => Object.assign(viewers[0] ?? {}, { notes }));
  const app = await woken();
  app.wroteNote(LONG);
  expect((await woken()).progress.getState().household.viewers[0]?.notes).toHaveLength(5000);
});

test('after a file was brought in, what was here can be had back after a reload, the last three times', async () => {
  const app = await woken();
  app.finished(SHOW, 's01e01', 1);
  const files = [2, 3, 4, 5].map((n) => afterFinishing(newHousehold(), SHOW, `s01e0${n}`, n));
  vi.spyOn(Date, 'now').mockReturnValue(1_700_000_000_000);
  for (const file of files) expect(app.broughtIn(file, {})).toBe(true);
  const next = await woken();
  expect(next.key()).toBe('s01e05');
  const kept = next.asidesHere();
  expect(kept.map(({ text }) => /s01e0\d/.exec(text)?.[0])).toEqual(['s01e04', 's01e03', 's01e02']);
  const former = parseStored(kept.at(-1)?.text ?? '');
  if (typeof former === 'string') throw new Error(former);
  next.putBack(former.household);
  expect(next.key()).toBe('s01e02');
  next.undid();
  expect(next.key()).toBe('s01e05');
});

test('where there is no room for what was here, that is said, and it makes room for what is new', async () => {
  const app = await woken();
  app.wroteNote(LONG);
  leaveRoom(100);
  expect(app.broughtIn(afterFinishing(newHousehold(), SHOW, 's01e05', 1), {})).toBe(false);
  expect(app.key()).toBe('s01e05');
  room = Number.POSITIVE_INFINITY;
  expect(app.broughtIn(afterFinishing(newHousehold(), SHOW, 's01e06', 1), {})).toBe(true);
  leaveRoom(100);
  app.wroteNote({ ...LONG, text: 'y'.repeat(400) });
  expect([app.trouble(), app.asidesHere()]).toEqual([undefined, []]);
});

test('texts of other pages of this origin, and asides of an odd name, stay and harm nothing', async () => {
  Object.assign(held, { other: '{', [`${KEY}:unreadable:soon`]: '1', [`${KEY}:former:-1`]: '{' });
  const before = { ...held };
  const app = await woken();
  app.finished(SHOW, 's01e01', 1);
  expect(app.asidesHere()).toHaveLength(2);
  expect(held).toMatchObject(before);
});
