import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyEntry } from '@/lib/arbitrary/guides';
import { isWithin } from '@/lib/guide/keys';
import { factsOf } from '@/lib/guide/schema/entry';
import type { ServedFacts } from '@/lib/guide/served';
import { forgetBeyond } from './forget';
import { type HeldLog, logQuery } from './log-query';

/** The gate: what it asks for, and that it never folds entries of two states of a guide. */

const GUIDE = { show: 'night-ferry', language: 'en' };
const KEYS = [
  'premise',
  ...Array.from({ length: 24 }, (_, i) => `s01e${`${i + 1}`.padStart(2, '0')}`),
];

/** What the server has: for each entry a version. `asked` is what it was asked for. */
let versions: Map<string, string>;
let asked: string[];
/** What answers a request in place of the server, where it does. */
let trouble: (path: string) => Response | Promise<Response> | undefined;

const factsAt = (key: string, version = versions.get(key) ?? ''): ServedFacts => ({
  ...factsOf(key, emptyEntry(), 'en'),
  brief: version,
  version,
  recapVersion: 'r',
});

function answer(path: string): unknown {
  const [, , , , key = '', file] = path.split('/');
  const within = KEYS.slice(0, KEYS.indexOf(key) + 1);
  if (file === 'facts.json') return factsAt(key);
  if (file === 'so-far.json') return { key, log: within.map((one) => factsAt(one)) };
  return { key, versions: within.map((one) => [one, versions.get(one)]) };
}

beforeEach(() => {
  vi.useFakeTimers();
  versions = new Map(KEYS.map((key) => [key, `${key} 1`]));
  asked = [];
  trouble = () => undefined;
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path.replace('/guide/night-ferry/en/', ''));
    return (await trouble(path)) ?? Response.json(answer(path));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function logAt(client: QueryClient, horizon: string, keys = KEYS) {
  const query = client.fetchQuery(logQuery(client, GUIDE, keys, horizon, undefined));
  const settled = query.catch((error: Error) => error);
  await vi.advanceTimersByTimeAsync(60_000);
  const held = await settled;
  if (held instanceof Error) throw held;
  return held.log.map(({ key, brief }) => [key, brief]);
}

const latest = (horizon: string) =>
  KEYS.slice(0, KEYS.indexOf(horizon) + 1).map((key) => [key, versions.get(key)]);

test('nothing past the horizon is asked for', async () => {
  expect(await logAt(new QueryClient(), 's01e02')).toEqual(latest('s01e02'));
  expect(asked.sort()).toEqual([
    'premise/facts.json',
    's01e01/facts.json',
    's01e02/as-of.json',
    's01e02/facts.json',
  ]);
});

test('a late position asks for few files', async () => {
  expect(await logAt(new QueryClient(), 's01e22')).toEqual(latest('s01e22'));
  expect(asked.sort()).toEqual([
    's01e20/so-far.json',
    's01e21/facts.json',
    's01e22/as-of.json',
    's01e22/facts.json',
  ]);
});

test('advancing asks for what is new, and what a guide is made of now', async () => {
  const client = new QueryClient();
  await logAt(client, 's01e02');
  asked = [];
  expect(await logAt(client, 's01e03')).toEqual(latest('s01e03'));
  expect(asked.sort()).toEqual(['s01e03/as-of.json', 's01e03/facts.json']);
});

test('entries that have changed are replaced together', async () => {
  const client = new QueryClient();
  await logAt(client, 's01e03');
  versions.set('premise', 'premise 2').set('s01e02', 's01e02 2');
  asked = [];
  const seen: unknown[] = [];
  client.getQueryCache().subscribe(({ query }) => {
    if (query.queryKey[4] === 'log') seen.push(JSON.stringify(query.state.data));
  });
  expect(await logAt(client, 's01e04')).toEqual(latest('s01e04'));
  expect(asked.sort()).toEqual([
    'premise/facts.json',
    's01e02/facts.json',
    's01e04/as-of.json',
    's01e04/facts.json',
  ]);
  for (const one of seen) {
    const text = String(one);
    expect(text.includes('premise 1') && text.includes('s01e02 2')).toBe(false);
    expect(text.includes('premise 2') && text.includes('s01e02 1')).toBe(false);
  }
});

test('a guide that changes while it is opened is asked for until it is of one state', async () => {
  trouble = (path) => {
    if (!path.endsWith('s01e02/facts.json') || versions.get('premise') !== 'premise 1') return;
    const old = factsAt('s01e02');
    versions = new Map(KEYS.map((key) => [key, `${key} 2`]));
    return Response.json(old);
  };
  expect(await logAt(new QueryClient(), 's01e03')).toEqual(latest('s01e03'));
  expect(latest('s01e03')[0]).toEqual(['premise', 'premise 2']);
});

test('a server that never is of one state yields nothing rather than a mixture', async () => {
  trouble = (path) =>
    path.endsWith('s01e01/facts.json')
      ? Response.json({ ...factsAt('s01e01'), version: 'other' })
      : undefined;
  await expect(logAt(new QueryClient(), 's01e02')).rejects.toThrow('is being changed');
});

test('what fails now and then is had in the end', async () => {
  let requests = 0;
  trouble = () => {
    requests += 1;
    if (requests % 3 === 0) throw new TypeError('lost');
    return undefined;
  };
  expect(await logAt(new QueryClient(), 's01e24')).toEqual(latest('s01e24'));
});

test('where an entry does not come, those before it are held, if they are of one state', async () => {
  trouble = (path) => {
    if (path.endsWith('s01e03/facts.json')) throw new TypeError('lost');
    return undefined;
  };
  const client = new QueryClient();
  const { queryKey } = logQuery(client, GUIDE, KEYS, 's01e04', undefined);
  await expect(logAt(client, 's01e04')).rejects.toThrow('did not come');
  const held = client.getQueryData<HeldLog>(queryKey);
  expect(held?.log.map(({ key, brief }) => [key, brief])).toEqual(latest('s01e02'));
  expect(held?.whole).toBe(false);
  expect(asked.filter((path) => path === 's01e03/facts.json')).toHaveLength(4);

  versions.set('premise', 'premise 2');
  await expect(logAt(client, 's01e04')).rejects.toThrow('did not come');
  expect(client.getQueryData<HeldLog>(queryKey)?.log).toEqual(held?.log);
});

/** Looks ahead, and goes back to s01e01 before the log is whole. */
async function forgottenWhileAsked(client: QueryClient, horizon: string) {
  const query = client.fetchQuery(logQuery(client, GUIDE, KEYS, horizon, undefined));
  const settled = query.catch(() => {});
  await vi.advanceTimersByTimeAsync(500);
  asked = [];
  forgetBeyond(client, () => ({ horizon: 's01e01' }));
  await settled;
  await vi.advanceTimersByTimeAsync(60_000);
}

test('what is forgotten while its entries come does not come back', async () => {
  const client = new QueryClient();
  await logAt(client, 's01e01');
  trouble = (path) => (path.endsWith('s01e04/facts.json') ? new Promise(() => {}) : undefined);
  await forgottenWhileAsked(client, 's01e04');
  const held = client.getQueryCache().getAll();
  expect(held.filter(({ queryKey }) => !isWithin(String(queryKey[3]), 's01e01'))).toEqual([]);
});

test('what is forgotten between two rounds is not asked for again', async () => {
  const client = new QueryClient();
  trouble = (path) =>
    path.endsWith('s01e02/facts.json')
      ? Response.json({ ...factsAt('s01e02'), version: 'other' })
      : undefined;
  await forgottenWhileAsked(client, 's01e02');
  expect(asked).toEqual([]);
});

test('an entry that has come between is part of the guide', async () => {
  const without = KEYS.filter((key) => key !== 's01e02');
  expect(await logAt(new QueryClient(), 's01e03', without)).toEqual(latest('s01e03'));
});
