import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeCaches, fakeServer, filesIn, GUIDE, KEYS, recapAt, watchedUpTo } from './fakes';
import { logQuery } from './log-query';
import { persistEntries } from './persist-entries';
import { prefetchRecaps } from './prefetch-recaps';
import { recapQuery } from './recap-query';
import { recapsQuery } from './recaps-query';
import { storedEntries } from './stored-entries';

/** What comes into memory is stored, where it may be, and is there for the next visit. */

let server: ReturnType<typeof fakeServer>;
let caches: ReturnType<typeof fakeCaches>;
let client: QueryClient;
let stops: (() => void)[];

/** As after a reload: memory is empty. */
function newPage(): void {
  for (const stop of stops ?? []) stop();
  client = new QueryClient();
  stops = [persistEntries(client)];
}

beforeEach(() => {
  server = fakeServer();
  caches = fakeCaches();
  newPage();
});
afterEach(() => {
  for (const stop of stops) stop();
  vi.unstubAllGlobals();
});

const logUpTo = (horizon: string) => logQuery(client, { ...GUIDE, horizon }, KEYS);
const recapOf = (key: string, horizon = key) =>
  recapQuery({ ...GUIDE, horizon }, key, recapAt(key).version);
const recapsOnDevice = () => filesIn(caches).filter((file) => file.endsWith('recap.json'));

/** Shows a query on the page until the test ends. */
async function onPage(options: ReturnType<typeof logUpTo> | ReturnType<typeof recapOf>) {
  const observer = new QueryObserver(client, options as ReturnType<typeof logUpTo>);
  stops.push(observer.subscribe(() => {}));
  await vi.waitFor(() => expect(observer.getCurrentResult().isFetching).toBe(false));
}

test('a log and a recap that have come are stored, and answer without a network', async () => {
  watchedUpTo('s01e02');
  await onPage(logUpTo('s01e02'));
  await onPage(recapOf('s01e01', 's01e02'));
  await vi.waitFor(() => expect(filesIn(caches)).toHaveLength(5));
  newPage();
  server.trouble = () => {
    throw new TypeError('offline');
  };
  vi.stubGlobal('navigator', { onLine: false });
  await onPage(logUpTo('s01e02'));
  expect(client.getQueryData(logUpTo('s01e02').queryKey)?.whole).toBe(true);
  expect(await client.fetchQuery(recapOf('s01e01', 's01e02'))).toEqual(recapAt('s01e01'));
});

test('what is finished while it is looked ahead at is stored', async () => {
  watchedUpTo('s01e01');
  await onPage(logUpTo('s01e02'));
  await onPage(recapOf('s01e02'));
  await vi.waitFor(() => expect(filesIn(caches)).toContain('s01e01/facts.json'));
  expect(filesIn(caches).filter((file) => file.startsWith('s01e02'))).toEqual([]);
  watchedUpTo('s01e02');
  await vi.waitFor(() => expect(filesIn(caches)).toContain('s01e02/facts.json'));
  await vi.waitFor(() => expect(recapsOnDevice()).toEqual(['s01e02/recap.json']));
  expect(await storedEntries.log({ ...GUIDE, horizon: 's01e02' }, [])).toHaveLength(3);
});

test('recaps are prefetched by the way in which they are read: none is asked for twice', async () => {
  watchedUpTo('s01e02');
  const { log } = await client.fetchQuery(logUpTo('s01e02'));
  await client.fetchQuery(recapOf('s01e01', 's01e02'));
  server.asked.length = 0;
  const guide = { ...GUIDE, horizon: 's01e02' };
  await prefetchRecaps(client, guide, log, new AbortController().signal);
  expect(server.asked).toEqual(['s01e02/recap.json', 'premise/recap.json']);
  expect(recapsOnDevice()).toEqual(
    ['premise', 's01e01', 's01e02'].map((key) => `${key}/recap.json`),
  );
  await client.fetchQuery(recapOf('s01e02'));
  expect(server.asked).toHaveLength(2);
});

test('of what is looked ahead at no recap is prefetched', async () => {
  watchedUpTo('s01e01');
  const { log } = await client.fetchQuery(logUpTo('s01e03'));
  const guide = { ...GUIDE, horizon: 's01e03' };
  await prefetchRecaps(client, guide, log, new AbortController().signal);
  expect(recapsOnDevice()).toEqual(['premise/recap.json', 's01e01/recap.json']);
  expect(server.asked.filter((path) => path === 's01e02/recap.json')).toEqual([]);
});

test('what is searched is the same after a reload: the recaps of memory and of the device', async () => {
  watchedUpTo('s01e02');
  const guide = { ...GUIDE, horizon: 's01e02' };
  const { log } = await client.fetchQuery(logUpTo('s01e02'));
  await client.fetchQuery(recapOf('s01e01', 's01e02'));
  await vi.waitFor(() => expect(recapsOnDevice()).toEqual(['s01e01/recap.json']));
  const before = await client.fetchQuery(recapsQuery(guide, log));
  newPage();
  server.asked.length = 0;
  expect(await client.fetchQuery(recapsQuery(guide, log))).toEqual(before);
  expect(before).toEqual([recapAt('s01e01')]);
  expect(server.asked).toEqual([]);
});
