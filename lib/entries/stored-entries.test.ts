import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { factsAt, fakeCaches, filesIn, GUIDE, recapAt, watchedUpTo } from './fakes';
import { renameCache } from './rename-cache';
import { evictStored, storedEntries, storeFirstScreen } from './stored-entries';

/** What the device stores: nothing that it may not, and nothing that cannot be read. */

const LOG = ['premise', 's01e01', 's01e02'].map((key) => factsAt(key));
const CACHE = 'kokomade:entries:2:en:night-ferry';

let caches: ReturnType<typeof fakeCaches>;

beforeEach(() => {
  caches = fakeCaches();
});
afterEach(() => vi.unstubAllGlobals());

const storedUpTo = async (horizon: string) =>
  (await storedEntries.log({ ...GUIDE, horizon }, [])).map(({ version }) => version);

/** Stores the log and all its recaps. */
async function storeAll(log = LOG) {
  await storedEntries.putLog(GUIDE, log);
  for (const { key } of log) await storedEntries.putRecap(GUIDE, recapAt(key));
}

test('what is stored is read as far as the horizon', async () => {
  watchedUpTo('s01e02');
  await storeAll();
  expect(await storedUpTo('s01e01')).toEqual(['premise-1', 's01e01-1']);
  expect(await storedUpTo('s01e02')).toEqual(['premise-1', 's01e01-1', 's01e02-1']);
  const guide = { ...GUIDE, horizon: 's01e02' };
  const version = recapAt('s01e02').version;
  expect(await storedEntries.recap(guide, 's01e02', version)).toEqual(recapAt('s01e02'));
  expect(await storedEntries.recap({ ...GUIDE, horizon: 's01e01' }, 's01e02', version)).toBe(
    undefined,
  );
});

test('what is in memory already is not read again', async () => {
  watchedUpTo('s01e02');
  await storedEntries.putLog(GUIDE, LOG);
  const log = await storedEntries.log({ ...GUIDE, horizon: 's01e02' }, LOG.slice(0, 2));
  expect(log.map((facts, place) => facts === LOG[place])).toEqual([true, true, false]);
});

test('[S1] nothing past the position is stored', async () => {
  watchedUpTo('s01e01');
  await storeAll();
  expect(filesIn(caches)).toEqual([
    'kept.json',
    ...['premise/facts.json', 'premise/recap.json'],
    ...['s01e01/facts.json', 's01e01/recap.json'],
  ]);
});

test('[S1] a look ahead at what somebody else here has finished neither stores nor reads it', async () => {
  watchedUpTo('s01e02');
  await storeAll();
  watchedUpTo('s01e01', 's01e02');
  expect(await storedUpTo('s01e02')).toEqual(['premise-1', 's01e01-1']);
  const { version } = recapAt('s01e02');
  const guide = { ...GUIDE, horizon: 's01e02' };
  expect(await storedEntries.recap(guide, 's01e02', version)).toBeUndefined();
  caches.clear();
  await storeAll();
  expect(filesIn(caches).filter((file) => file.startsWith('s01e02'))).toEqual([]);
});

test('[S1] what somebody else here has finished stays, where it goes on from the same guide', async () => {
  watchedUpTo('s01e02');
  await storeAll();
  watchedUpTo('s01e01', 's01e02');
  await storedEntries.putLog(GUIDE, LOG.slice(0, 2));
  await evictStored();
  watchedUpTo('s01e02');
  expect(await storedUpTo('s01e02')).toHaveLength(3);
});

test('[S1] a special that one has finished is not read by who has not, and goes when nobody has', async () => {
  const log = [...LOG.slice(0, 2), factsAt('s01e01a'), ...LOG.slice(2)];
  watchedUpTo('s01e02', undefined, ['s01e01a']);
  await storeAll(log);
  const withIt = { ...GUIDE, horizon: 's01e02', specials: ['s01e01a'] };
  expect(await storedEntries.log(withIt, [])).toHaveLength(4);
  watchedUpTo('s01e02');
  expect(await storedEntries.log(withIt, [])).toHaveLength(3);
  const { version } = recapAt('s01e01a');
  expect(await storedEntries.recap(withIt, 's01e01a', version)).toBeUndefined();
  await evictStored();
  expect([...(caches.get(CACHE)?.values() ?? [])].join()).not.toContain('s01e01a');
});

test('[S1] what lies beyond the ceiling is dropped', async () => {
  watchedUpTo('s01e02');
  await storeAll();
  watchedUpTo('s01e01');
  await evictStored();
  expect(filesIn(caches).filter((file) => file.startsWith('s01e02'))).toEqual([]);
  expect([...(caches.get(CACHE)?.values() ?? [])].join()).not.toContain('s01e02');
});

test('what is stored of a show goes on under its new slug', async () => {
  watchedUpTo('s01e02');
  await storeAll();
  const before = filesIn(caches);
  await renameCache(GUIDE, { ...GUIDE, show: 'day-ferry' });
  expect([...caches.keys()]).toEqual(['kokomade:entries:2:en:day-ferry']);
  const now = [...caches.values()].flatMap((cache) => [...cache.keys()]);
  expect(
    now.map((address) => address.replace('/guide/day-ferry/en/', '').replace(/\?.*/, '')).sort(),
  ).toEqual(before);
  await renameCache(GUIDE, { ...GUIDE, show: 'day-ferry' });
  expect(caches.size).toBe(1);
});

test('[S2] a changed guide takes the place of the one before, recaps and all', async () => {
  watchedUpTo('s01e02');
  await storeAll();
  await storedEntries.putLog(GUIDE, [...LOG.slice(0, 2), factsAt('s01e02', 's01e02-2')]);
  expect(await storedUpTo('s01e02')).toEqual(['premise-1', 's01e01-1', 's01e02-2']);
  const paths = [...(caches.get(CACHE)?.keys() ?? [])].filter((path) => path.includes('s01e02'));
  expect(paths).toEqual(['/guide/night-ferry/en/s01e02/facts.json?v=s01e02-2']);
});

test('[S3] where a page gets no lock, nothing is stored and nothing fails', async () => {
  watchedUpTo('s01e02');
  vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new Error('denied')) } });
  await storeAll();
  await evictStored();
  expect(filesIn(caches)).toEqual([]);
});

test('[S3] without caches nothing is stored and nothing fails', async () => {
  watchedUpTo('s01e02');
  vi.stubGlobal('caches', undefined);
  await storeAll();
  await evictStored();
  expect(await storedUpTo('s01e02')).toEqual([]);
  expect(await storedEntries.withoutRecap(GUIDE, LOG)).toEqual([]);
});

test.each([
  ['facts without a list', 's01e01/facts.json', { ...factsAt('s01e01'), threads: undefined }],
  ['null', 's01e01/facts.json', null],
  ['a text that breaks off', 's01e01/facts.json', '{"key":'],
])('[S4] %s: as if it were not there, and stored anew', async (_, file, body) => {
  watchedUpTo('s01e02');
  await storeAll();
  const cache = caches.get(CACHE);
  const path = [...(cache?.keys() ?? [])].find((one) => one.includes(file)) ?? '';
  cache?.set(path, typeof body === 'string' ? body : JSON.stringify(body));
  expect(await storedUpTo('s01e02')).toEqual(['premise-1']);
  await storedEntries.putLog(GUIDE, LOG);
  expect(await storedUpTo('s01e02')).toHaveLength(3);
});

test('[S4] a recap of another shape is as if it were not there', async () => {
  watchedUpTo('s01e02');
  await storeAll();
  const cache = caches.get(CACHE);
  const path = [...(cache?.keys() ?? [])].find((one) => one.includes('s01e01/recap')) ?? '';
  cache?.set(path, '{"key":"s01e01"}');
  const { version } = recapAt('s01e01');
  const guide = { ...GUIDE, horizon: 's01e02' };
  expect(await storedEntries.recap(guide, 's01e01', version)).toBeUndefined();
  expect(await storedEntries.withoutRecap(GUIDE, LOG)).toEqual([LOG[1]]);
});

test('[S4] caches of another format are dropped, and those of others left alone', async () => {
  watchedUpTo('s01e02');
  await storeAll();
  for (const name of ['kokomade:entries:en:night-ferry', 'kokomade:entries:1:en:night-ferry']) {
    caches.set(name, new Map([['/guide/night-ferry/en/kept.json', '[]']]));
  }
  caches.set('kokomade:shells:abc', new Map());
  await evictStored();
  expect([...caches.keys()]).toEqual([CACHE, 'kokomade:shells:abc']);
});

test('[S1] the first screen of the position alone is stored, and goes with it', async () => {
  vi.stubGlobal('fetch', async (address: string) => new Response(address));
  watchedUpTo('s01e02');
  await storeAll();
  const screens = () => filesIn(caches).filter((file) => file.includes('first.'));
  await storeFirstScreen({ ...GUIDE, horizon: 's01e01' }, 'en');
  await storeFirstScreen({ ...GUIDE, horizon: 's01e02' }, 'en');
  await storeFirstScreen({ ...GUIDE, horizon: 's01e03' }, 'en');
  expect(screens()).toEqual(['s01e02/first.en.txt']);
  await storedEntries.putLog(GUIDE, [factsAt('premise', 'premise-2'), ...LOG.slice(1)]);
  expect(screens()).toEqual([]);
  await storeFirstScreen({ ...GUIDE, horizon: 's01e02' }, 'en');
  watchedUpTo('s01e01');
  await evictStored();
  expect(screens()).toEqual([]);
});
