import { vi } from 'vitest';
import { silentFacts } from '@/lib/guide/guide';
import { isSpecial, isWithin } from '@/lib/guide/keys';
import { type ServedFacts, type ServedRecap, soFarFrom } from '@/lib/guide/served';
import { newHousehold, switchedTo, withNewViewer } from '@/lib/progress/household';
import { afterFinishing } from '@/lib/progress/positions';
import { progress } from '@/lib/progress/progress';

// Fetched when it is asked for, for which a clock of a test does not wait.
import './read-so-far';

/** A server, a device and its viewers, as far as these tests need them. */

export const GUIDE = { show: 'night-ferry', language: 'en' };
export const KEYS = [
  'premise',
  ...Array.from({ length: 24 }, (_, i) => `s01e${`${i + 1}`.padStart(2, '0')}`),
];

export const factsAt = (key: string, version = `${key}-1`): ServedFacts => ({
  ...silentFacts(key),
  ...{ version, recapVersion: `recap-of-${version}`, brief: version },
});

export const recapAt = (key: string, version = `${key}-1`): ServedRecap => ({
  ...{ key, version: `recap-of-${version}`, title: version },
  ...{ scenes: [], commentary: [] },
});

/**
 * What answers requests from now on: of each entry that has a version. `asked`: what it was asked for;
 * `trouble`: what answers in its place, where it does; `joins`: whether it has files with many entries.
 */
export function fakeServer() {
  const server = {
    versions: new Map(KEYS.map((key) => [key, `${key}-1`])),
    asked: [] as string[],
    joins: true,
    trouble: (_path: string): Response | Promise<Response> | undefined => undefined,
  };
  const answer = (path: string): unknown => {
    const [, , , , key = '', file] = path.split('/');
    const keys = [...server.versions.keys()].sort();
    const within = keys.filter((one) => isWithin(one, key) && (one === key || !isSpecial(one)));
    const version = server.versions.get(key);
    if (version === undefined || (file === 'so-far.json' && !server.joins)) return undefined;
    if (file === 'facts.json') return factsAt(key, version);
    if (file === 'recap.json') return recapAt(key, version);
    const log = within.map((one) => factsAt(one, server.versions.get(one)));
    if (file === 'as-of.json') return { key, versions: log.map((one) => [one.key, one.version]) };
    return { key, log: log.slice(soFarFrom(log.length - 1)) };
  };
  vi.stubGlobal('fetch', (path: string, { signal }: RequestInit = {}) => {
    server.asked.push(path.replace('/guide/night-ferry/en/', ''));
    const body = answer(path);
    const answered = body ? Response.json(body) : new Response('', { status: 404 });
    const stopped = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
    const given = Promise.resolve(server.trouble(path)).then((trouble) => trouble ?? answered);
    return Promise.race([given, stopped]);
  });
  return server;
}

/** The caches of a browser: for each its texts, by address. */
export function fakeCaches(): Map<string, Map<string, string>> {
  const all = new Map<string, Map<string, string>>();
  const open = async (name: string) => {
    const cache = all.get(name) ?? new Map<string, string>();
    all.set(name, cache);
    return {
      keys: async () => [...cache.keys()].map((path) => ({ url: `http://localhost${path}` })),
      match: async (path: string) => (cache.has(path) ? new Response(cache.get(path)) : undefined),
      put: async (path: string, response: Response) => {
        cache.set(path, await response.text());
      },
      delete: async (path: string) => cache.delete(path),
    };
  };
  const keys = async () => [...all.keys()];
  vi.stubGlobal('caches', { open, keys, delete: async (name: string) => all.delete(name) });
  return all;
}

/** The one viewer of this device has finished `key`; another one, who is not there, `other`. */
export function watchedUpTo(key: string, other?: string, specials: string[] = []): void {
  const alone = afterFinishing(newHousehold(), GUIDE.show, key, 1, specials);
  const both = withNewViewer(alone, 'Mina');
  const household = other
    ? switchedTo(afterFinishing(both, GUIDE.show, other, 1), 'viewer-1')
    : alone;
  progress.setState({ hydrated: true, household });
}

/** Of a cache's addresses, what they end in: `s01e01/facts.json`. */
export function filesIn(caches: ReturnType<typeof fakeCaches>): string[] {
  const paths = [...caches.values()].flatMap((cache) => [...cache.keys()]);
  return paths.map((path) => path.replace('/guide/night-ferry/en/', '').replace(/\?.*/, '')).sort();
}
