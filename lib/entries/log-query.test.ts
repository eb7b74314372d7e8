import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guideFile } from '@/lib/addresses/guide-file';
import { isWithin } from '@/lib/guide/keys';
import { entriesQueryOf } from './entries-key';
import { evictBeyondHorizon } from './evict';
import { factsAt, fakeServer, GUIDE, KEYS, watchedUpTo } from './fakes';
import { type CachedLog, logQuery } from './log-query';
import { storedEntries } from './stored-entries';

/** The gate: what it asks for, and that it never folds entries of two states of a guide. */

let server: ReturnType<typeof fakeServer>;

beforeEach(() => {
  vi.useFakeTimers();
  server = fakeServer();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function logAt(client: QueryClient, horizon: string, keys = KEYS, specials?: string[]) {
  const query = client.fetchQuery(logQuery(client, { ...GUIDE, horizon, specials }, keys));
  const settled = query.catch((error: Error) => error);
  await vi.advanceTimersByTimeAsync(60_000);
  const held = await settled;
  if (held instanceof Error) throw held;
  return held.log.map(({ key, brief }) => [key, brief]);
}

const latest = (horizon: string) =>
  KEYS.slice(0, KEYS.indexOf(horizon) + 1).map((key) => [key, server.versions.get(key)]);

test('nothing past the horizon is asked for', async () => {
  expect(await logAt(new QueryClient(), 's01e02')).toEqual(latest('s01e02'));
  expect(server.asked.sort()).toEqual(['s01e02/as-of.json', 's01e02/so-far.json']);
});

test('a late position asks for few files', async () => {
  expect(await logAt(new QueryClient(), 's01e22')).toEqual(latest('s01e22'));
  expect(server.asked.sort()).toEqual([
    's01e10/so-far.json',
    's01e20/so-far.json',
    's01e22/as-of.json',
    's01e22/so-far.json',
  ]);
});

test('advancing asks for what is new, and what a guide is made of now', async () => {
  const client = new QueryClient();
  await logAt(client, 's01e02');
  server.asked = [];
  expect(await logAt(client, 's01e03')).toEqual(latest('s01e03'));
  expect(server.asked.sort()).toEqual(['s01e03/as-of.json', 's01e03/facts.json']);
});

test('entries that have changed are replaced together', async () => {
  const client = new QueryClient();
  await logAt(client, 's01e03');
  server.versions.set('premise', 'premise-2').set('s01e02', 's01e02-2');
  server.asked = [];
  const seen: unknown[] = [];
  client.getQueryCache().subscribe(({ query }) => {
    if (entriesQueryOf(query.queryKey)?.kind === 'log') seen.push(JSON.stringify(query.state.data));
  });
  expect(await logAt(client, 's01e04')).toEqual(latest('s01e04'));
  expect(server.asked.sort()).toEqual([
    'premise/facts.json',
    's01e02/facts.json',
    's01e04/as-of.json',
    's01e04/facts.json',
  ]);
  for (const one of seen) {
    const text = String(one);
    expect(text.includes('premise-1') && text.includes('s01e02-2')).toBe(false);
    expect(text.includes('premise-2') && text.includes('s01e02-1')).toBe(false);
  }
});

test('a guide that changes while it is opened is asked for until it is of one state', async () => {
  server.joins = false;
  server.trouble = (path) => {
    if (!path.endsWith('s01e02/facts.json') || server.versions.get('premise') !== 'premise-1')
      return;
    const old = factsAt('s01e02');
    server.versions = new Map(KEYS.map((key) => [key, `${key}-2`]));
    return Response.json(old);
  };
  expect(await logAt(new QueryClient(), 's01e03')).toEqual(latest('s01e03'));
  expect(latest('s01e03')[0]).toEqual(['premise', 'premise-2']);
});

test('a server that never is of one state yields nothing rather than a mixture', async () => {
  server.joins = false;
  server.trouble = (path) =>
    path.endsWith('s01e01/facts.json')
      ? Response.json({ ...factsAt('s01e01'), version: 'other' })
      : undefined;
  await expect(logAt(new QueryClient(), 's01e02')).rejects.toThrow('is being changed');
});

test('what fails now and then is had in the end', async () => {
  let requests = 0;
  server.trouble = () => {
    requests += 1;
    if (requests % 3 === 0) throw new TypeError('lost');
    return undefined;
  };
  expect(await logAt(new QueryClient(), 's01e24')).toEqual(latest('s01e24'));
});

test('where an entry does not come, those before it are held, if they are of one state', async () => {
  server.joins = false;
  server.trouble = (path) => {
    if (path.endsWith('s01e03/facts.json')) throw new TypeError('lost');
    return undefined;
  };
  const client = new QueryClient();
  const { queryKey } = logQuery(client, { ...GUIDE, horizon: 's01e04' }, KEYS);
  await expect(logAt(client, 's01e04')).rejects.toThrow('did not come');
  const held = client.getQueryData<CachedLog>(queryKey);
  expect(held?.log.map(({ key, brief }) => [key, brief])).toEqual(latest('s01e02'));
  expect(held?.whole).toBe(false);
  expect(server.asked.filter((path) => path === 's01e03/facts.json')).toHaveLength(4);

  server.versions.set('premise', 'premise-2');
  await expect(logAt(client, 's01e04')).rejects.toThrow('did not come');
  expect(client.getQueryData<CachedLog>(queryKey)?.log).toEqual(held?.log);
});

/** Goes back to s01e01 before the log of what was further on is whole. */
async function evictedWhileAsked(client: QueryClient, horizon: string, after = 500) {
  const query = client.fetchQuery(logQuery(client, { ...GUIDE, horizon }, KEYS));
  const settled = query.catch(() => {});
  await vi.advanceTimersByTimeAsync(after);
  server.asked = [];
  watchedUpTo('s01e01');
  evictBeyondHorizon(client);
  await settled;
  await vi.advanceTimersByTimeAsync(60_000);
}

test('a server that never answers is given up, and what did come is held', async () => {
  server.joins = false;
  const client = new QueryClient();
  server.trouble = (path) => (path.includes('s01e02/facts') ? new Promise(() => {}) : undefined);
  await expect(logAt(client, 's01e02')).rejects.toThrow('entries did not come');
  const { queryKey } = logQuery(client, { ...GUIDE, horizon: 's01e02' }, KEYS);
  expect(client.getQueryData<CachedLog>(queryKey)?.log.map(({ key }) => key)).toEqual([
    'premise',
    's01e01',
  ]);
});

test('what was asked for ahead and never comes is waited for no longer', async () => {
  const address = guideFile(GUIDE, 's01e02', 'as-of.json');
  vi.stubGlobal('kokomadePreload', { [address]: new Promise(() => {}) });
  await expect(logAt(new QueryClient(), 's01e02')).rejects.toThrow('no answer');
  expect(await logAt(new QueryClient(), 's01e02')).toEqual(latest('s01e02'));
});

test('a device whose storage never answers is not waited for', async () => {
  vi.stubGlobal('caches', { open: () => new Promise(() => {}) });
  watchedUpTo('s01e02');
  const client = new QueryClient();
  const query = client.fetchQuery(logQuery(client, { ...GUIDE, horizon: 's01e02' }, KEYS));
  await vi.advanceTimersByTimeAsync(500);
  expect(server.asked).toEqual(['s01e02/as-of.json']);
  await vi.advanceTimersByTimeAsync(1000);
  expect((await query).log.map(({ key }) => key)).toEqual(['premise', 's01e01', 's01e02']);
});

/** A device that has the log up to s01e02, and finds it after the network has failed. */
function slowAlone() {
  const log = KEYS.slice(0, 3).map((key) => factsAt(key));
  const slow = () => new Promise<typeof log>((resolve) => setTimeout(resolve, 8000, log));
  vi.spyOn(storedEntries, 'log').mockImplementationOnce(slow);
  server.trouble = () => {
    throw new TypeError('lost');
  };
  return log;
}

test('where the network has nothing, a device whose storage is slow is waited for', async () => {
  const log = slowAlone();
  const client = new QueryClient();
  await expect(logAt(client, 's01e02')).rejects.toThrow('lost');
  const { queryKey } = logQuery(client, { ...GUIDE, horizon: 's01e02' }, KEYS);
  expect(client.getQueryData<CachedLog>(queryKey)).toMatchObject({ log, whole: true });
});

const heldBeyond = (client: QueryClient, key: string) =>
  client
    .getQueryCache()
    .getAll()
    .filter(({ queryKey }) => !isWithin(entriesQueryOf(queryKey)?.key ?? '', key));

test('what is evicted while its entries come does not come back', async () => {
  server.joins = false;
  const client = new QueryClient();
  await logAt(client, 's01e01');
  server.trouble = (path) =>
    path.endsWith('s01e04/facts.json') ? new Promise(() => {}) : undefined;
  await evictedWhileAsked(client, 's01e04');
  expect(heldBeyond(client, 's01e01')).toEqual([]);
});

test('what is evicted while a slow device is waited for does not come back', async () => {
  const client = new QueryClient();
  slowAlone();
  await evictedWhileAsked(client, 's01e02', 5000);
  expect(heldBeyond(client, 's01e01')).toEqual([]);
});

test('what is evicted between two rounds is not asked for again', async () => {
  server.joins = false;
  const client = new QueryClient();
  server.trouble = (path) =>
    path.endsWith('s01e02/facts.json')
      ? Response.json({ ...factsAt('s01e02'), version: 'other' })
      : undefined;
  await evictedWhileAsked(client, 's01e02');
  expect(server.asked).toEqual([]);
});

test('an entry that has come between is part of the guide', async () => {
  const without = KEYS.filter((key) => key !== 's01e02');
  expect(await logAt(new QueryClient(), 's01e03', without)).toEqual(latest('s01e03'));
});

test('of a special, no file is asked for before it is open, and nothing else tells of it', async () => {
  server.versions.set('s01e05a', 's01e05a-1');
  const keys = [...KEYS, 's01e05a'].sort();
  const client = new QueryClient();
  const closed = await logAt(client, 's01e22', keys);
  expect(closed).toEqual(latest('s01e22'));
  expect(server.asked.filter((path) => path.includes('s01e05a'))).toEqual([]);
  watchedUpTo('s01e22', undefined, ['s01e05a']);
  server.asked = [];
  const open = await logAt(client, 's01e22', keys, ['s01e05a']);
  expect(open).toEqual(closed.toSpliced(6, 0, ['s01e05a', 's01e05a-1']));
  expect(server.asked.sort()).toEqual(
    ['as-of', 'facts']
      .map((file) => `s01e05a/${file}.json`)
      .concat('s01e22/as-of.json')
      .sort(),
  );
  watchedUpTo('s01e22');
  evictBeyondHorizon(client);
  const held = client
    .getQueryCache()
    .findAll()
    .map(({ state }) => JSON.stringify(state.data));
  expect(held.join()).not.toContain('s01e05a');
  expect(await logAt(client, 's01e22', keys)).toEqual(closed);
});

test('where the file with many entries is not there, they are asked for one by one', async () => {
  server.trouble = (path) =>
    path.endsWith('so-far.json') ? new Response('', { status: 404 }) : undefined;
  expect(await logAt(new QueryClient(), 's01e22')).toEqual(latest('s01e22'));
  expect(server.asked.filter((path) => path === 's01e20/so-far.json')).toHaveLength(1);
  expect(server.asked).toContain('s01e05/facts.json');
});

test('where the file with many entries is lost on the way, the entries are not asked for one by one', async () => {
  server.trouble = (path) => {
    if (path.endsWith('so-far.json')) throw new TypeError('lost');
    return undefined;
  };
  await expect(logAt(new QueryClient(), 's01e22')).rejects.toThrow('did not come');
  expect(server.asked.filter((path) => path.endsWith('facts.json'))).toEqual([]);
});

test.each([
  ['facts without a list', 's01e02/facts.json', { ...factsAt('s01e02'), threads: undefined }],
  ['the facts of another entry', 's01e02/facts.json', factsAt('s01e01')],
  ['null', 's01e02/facts.json', null],
  ['no entries at all', 's01e03/as-of.json', { key: 's01e03', versions: [] }],
  ['an entry past the horizon', 's01e03/as-of.json', asOfWith('s01e04')],
])('%s: as if it had not come', async (_, path, body) => {
  server.joins = false;
  server.trouble = (asked) => (asked.endsWith(path) ? Response.json(body) : undefined);
  const client = new QueryClient();
  await expect(logAt(client, 's01e03')).rejects.toThrow();
  const { queryKey } = logQuery(client, { ...GUIDE, horizon: 's01e03' }, KEYS);
  const cached = client.getQueryData<CachedLog>(queryKey)?.log ?? [];
  expect(cached.map(({ key }) => key)).toEqual(path.includes('facts') ? KEYS.slice(0, 2) : []);
  expect(server.asked.filter((asked) => asked.includes('s01e04'))).toEqual([]);
});

function asOfWith(key: string) {
  const keys = [...KEYS.slice(0, 4), key];
  return { key: 's01e03', versions: keys.map((one) => [one, `${one}-1`]) };
}
