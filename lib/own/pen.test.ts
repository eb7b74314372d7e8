import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';

const SHOW = 'own:night-ferry';
const FILE = {
  ...{ title: { en: 'The Night Ferry' }, languages: ['en'], unit: 'episode' as const },
  ...{ numbering: 'seasons' as const, numbers: {} },
  ...{ also: [], formerly: [], countries: [], ids: {}, links: [], accepted: [] },
};
const SCENE = { text: { en: 'A fog.' }, about: [], sources: [] };
const edit = (text: string | undefined, field = 'brief') => {
  return { show: SHOW, key: 's01e01', path: [field, 'en'], value: text };
};

/** A tab with the code as it is when it has just been loaded. */
async function tab() {
  vi.resetModules();
  const [pen, store, database] = await Promise.all([
    import('./pen'),
    import('./own-store'),
    import('./database'),
  ]);
  const written = async () => (await store.ownEntries(SHOW, ['s01e01']))[0]?.file;
  return { ...pen, ...store, ...database, written };
}

let plain: Record<string, string>;

beforeEach(async () => {
  plain = {};
  const methods = {
    getItem: (name: string) => plain[name] ?? null,
    setItem: (name: string, text: string) => {
      plain[name] = text;
    },
    removeItem: (name: string) => Reflect.deleteProperty(plain, name),
  };
  vi.stubGlobal(
    'localStorage',
    new Proxy(methods, {
      ownKeys: () => Object.keys(plain),
      getOwnPropertyDescriptor: (_, name) =>
        Object.hasOwn(plain, name) ? { enumerable: true, configurable: true } : undefined,
      get: (all, name: string) => Reflect.get(all, name) ?? plain[name],
    }),
  );
  const { putGuide } = await tab();
  const head = { isOpen: true, isReadOnly: false, writtenAt: 1, keys: ['premise', 's01e01'] };
  await putGuide({ show: SHOW, file: FILE, ...head }, []);
});

test('what is typed is in the guide a moment later, and is taken back', async () => {
  const { wrote, lift, tookBack, written } = await tab();
  wrote(edit('She'));
  wrote(edit('She asks.'));
  await lift();
  expect((await written())?.brief).toEqual({ en: 'She asks.' });
  wrote(edit('She asks again.'));
  await lift();
  wrote(edit('One', 'title'));
  await lift();
  await tookBack(SHOW, 's01e01');
  expect(await written()).toMatchObject({ brief: { en: 'She asks again.' } });
  expect((await written())?.title).toBeUndefined();
  await tookBack(SHOW, 's01e01');
  expect((await written())?.brief).toBeUndefined();
  expect(plain).toEqual({});
});

test('what was typed when the page went is written when it is opened again', async () => {
  const before = await tab();
  // The page goes before its time comes.
  const timer = vi.spyOn(globalThis, 'setTimeout').mockReturnValue(0 as never);
  before.wrote(edit('She as'));
  timer.mockRestore();
  expect(await before.written()).toBeUndefined();
  const after = await tab();
  await after.takeUp();
  expect((await after.written())?.brief).toEqual({ en: 'She as' });
  expect(plain).toEqual({});
});

test('an entry takes back what was written in it, and nothing that was written further on', async () => {
  const { did, tookBack, written, ownEntries } = await tab();
  const at = (key: string) => ({ show: SHOW, key, path: ['brief', 'en'] });
  await did(at('premise'), () => 'Before.');
  await did(at('s01e01'), () => 'She asks.');
  await tookBack(SHOW, 'premise');
  expect((await written())?.brief).toEqual({ en: 'She asks.' });
  expect((await ownEntries(SHOW, ['premise']))[0]?.file.brief).toBeUndefined();
});

test('what goes along with a change is taken back with it', async () => {
  const { did, tookBack, written } = await tab();
  const at = (path: string[]) => ({ show: SHOW, key: 's01e01', path });
  await did(at(['people', 'mara']), () => ({ name: { en: 'Mara' }, also: [], notes: [] }));
  await did({ ...at(['present']), goesAlong: true }, () => ['mara']);
  expect(await written()).toMatchObject({ present: ['mara'], people: { mara: {} } });
  await tookBack(SHOW, 's01e01');
  const after = await written();
  expect([after?.people, after?.present]).toEqual([{}, undefined]);
});

test('what is added and taken out is taken back as it was, whatever was typed meanwhile', async () => {
  const { did, wrote, tookBack, written } = await tab();
  const at = (path: (string | number)[]) => ({ show: SHOW, key: 's01e01', path });
  const scene = (text: string) => ({ text: { en: text }, about: [], sources: [] });
  const texts = async () => (await written())?.scenes.map(({ text }) => text.en);
  await did(at(['scenes']), () => ['one', 'two', 'three'].map(scene));
  wrote({ ...at(['scenes', 2, 'text', 'en']), value: 'drei' });
  await did(at(['scenes']), (now) => (now as unknown[]).filter((_, place) => place !== 1));
  expect(await texts()).toEqual(['one', 'drei']);
  await tookBack(SHOW, 's01e01');
  expect(await texts()).toEqual(['one', 'two', 'drei']);
  await tookBack(SHOW, 's01e01');
  expect(await texts()).toEqual(['one', 'two', 'three']);
});

test('two tabs write one entry, and nothing of either is lost', async () => {
  const [one, other] = [await tab(), await tab()];
  one.wrote(edit('She asks.'));
  other.wrote(edit('One', 'title'));
  await Promise.all([one.lift(), other.lift()]);
  expect(await one.written()).toMatchObject({ brief: { en: 'She asks.' }, title: { en: 'One' } });
});

test('where there is no room, it is said, and what was typed waits for it', async () => {
  const { did, wrote, lift, written, ownTrouble, pen } = await tab();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  wrote(edit('She asks.'));
  await lift();
  expect(ownTrouble.getState().trouble).toBe('full');
  expect(pen.getState().waiting).toEqual([edit('She asks.')]);
  const reloaded = await tab();
  await reloaded.takeUp();
  expect(reloaded.pen.getState().waiting).toEqual([edit('She asks.')]);
  await did({ show: SHOW, key: 's01e01', path: ['scenes'] }, () => [SCENE]);
  put.mockRestore();
  expect(await written()).toBeUndefined();
  await lift();
  expect(await written()).toMatchObject({ brief: { en: 'She asks.' }, scenes: [SCENE] });
  expect(ownTrouble.getState().trouble).toBeUndefined();
  expect(pen.getState().waiting).toEqual([]);
});

test.each([
  ['["own:night-ferry","s01e01",["brief","en"]]', 'nonsense'],
  ['["own:night-ferry","nonsense",["brief","en"]]', '{"value":"x"}'],
  ['["own:night-ferry","s01e01",["__proto__","polluted"]]', '{"value":"x"}'],
  ['["own:night-ferry","s01e01",["people","Mira!","name","en"]]', '{"value":"x"}'],
  ['["own:night-ferry","s01e01",["scenes"]]', '{"value":{"evil":1}}'],
  ['["own:another","s01e01",["brief","en"]]', '{"value":"x"}'],
])('nothing of %s %s is written', async (name, text) => {
  plain[`kokomade:own:typed:${name}`] = text;
  const { takeUp, written } = await tab();
  await takeUp();
  expect((await written())?.brief).toBeUndefined();
  expect(JSON.stringify((await written()) ?? {})).not.toMatch(/evil|polluted|Mira/);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
