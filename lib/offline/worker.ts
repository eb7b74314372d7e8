/**
 * The service worker: pages and code without a network. It never sees to anything under `/guide/`;
 * which entries a device keeps is for `lib/entries` to say.
 *
 * [W1] What it fetches ahead depends on the code alone; pages are kept of the shows that are visited.
 * [W2] A page is kept only if all its code is of this worker's own build, so that none is ever put
 *      together from two.
 * [W3] What is no page of the app (a server in trouble, a portal before the network, half a page) never
 *      takes the place of one that is kept.
 * [W4] A new worker takes over when no page of the old one is left, or when the only one is being left.
 */
import { type PrecacheEntry, Serwist, StaleWhileRevalidate } from 'serwist';
import { BASE_PATH } from '../addresses/base-path.mjs';
import { isOfApp, isOfBuild, shellAddress, shellsOf } from './shells';
import { unkeptPage } from './unkept-page';

/** Written by `lib/commands/worker.mjs`: the code of the build, and a hash of its names. */
declare const FILES: readonly string[];
declare const BUILD: string;

interface LateEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
declare const self: {
  location: Location;
  registration: ServiceWorkerRegistration;
  clients: { matchAll(options: object): Promise<readonly { url: string }[]> };
  addEventListener(kind: 'install' | 'activate', listener: (event: LateEvent) => void): void;
};

/** The base path is in it, since one origin may serve the app below several. */
const PREFIX = `kokomade${BASE_PATH}:shells:`;
const SHELLS = PREFIX + BUILD;
const files = new Set(FILES);

/** What is kept answers at once, and is brought up to date behind. */
const pages = new StaleWhileRevalidate({
  cacheName: SHELLS,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => shellAddress(request.url),
      fetchDidSucceed: async ({ response, state }) => {
        if (state) state.refused = response;
        if (!(await isPage(response))) throw new Error('not a page of the app');
        if (state) state.refused = undefined;
        return response;
      },
      cacheWillUpdate: async ({ response }) => ((await isKeepable(response)) ? response : null),
      cacheDidUpdate: async ({ request, oldResponse, newResponse }) => {
        const [before, now] = await Promise.all([oldResponse?.text(), newResponse.clone().text()]);
        await keepAround(new URL(request.url).pathname, before !== now);
      },
      handlerDidError: async ({ state }) => state?.refused ?? unkeptPage(),
    },
  ],
});

const serwist = new Serwist({
  precacheEntries: FILES.map((url): PrecacheEntry => ({ url, revision: null })),
  precacheOptions: {
    plugins: [
      {
        // What a worker of the page's own is to load stands behind the '#' of its address, which what is
        // kept lacks: a response without an address is given that of the request.
        handlerWillRespond: async ({ request, response }) =>
          request.destination === 'worker' ? new Response(response.body, response) : response,
      },
    ],
  },
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ request }) => request.mode === 'navigate',
      handler: async (options) => (await makeWay()) ?? pages.handle(options),
    },
  ],
});

self.addEventListener('install', (event) => event.waitUntil(takeOver()));
self.addEventListener('activate', (event) => event.waitUntil(settle()));
serwist.addEventListeners();

/** [W4] A reload of the only page lets the waiting worker in, and is then made once more. */
let hasMadeWay = false;
async function makeWay(): Promise<Response | undefined> {
  const { waiting } = self.registration;
  if (!waiting || hasMadeWay) return undefined;
  const open = await self.clients.matchAll({ type: 'window' });
  if (open.length > 1) return undefined;
  hasMadeWay = true;
  waiting.postMessage({ type: 'SKIP_WAITING' });
  return new Response('', { headers: { Refresh: '0', 'Content-Type': 'text/html' } });
}

/** Fetches anew, of this build, the pages that the worker before this one keeps. */
async function takeOver(): Promise<void> {
  const cache = await caches.open(SHELLS);
  for (const name of await otherShells()) {
    const kept = await (await caches.open(name)).keys();
    await Promise.all(kept.map(({ url }) => keep(cache, shellAddress(url))));
  }
}

/** Drops what the worker before this one kept; keeps the pages that are open already. */
async function settle(): Promise<void> {
  for (const name of await otherShells()) await caches.delete(name);
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await Promise.all(open.map(({ url }) => keepAround(new URL(url).pathname, false)));
}

async function otherShells(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== SHELLS);
}

/** Keeps the pages that go with this one: those that are missing, or all `anew`. */
async function keepAround(pathname: string, anew: boolean): Promise<void> {
  const cache = await caches.open(SHELLS);
  const addresses = shellsOf(pathname).map((path) => self.location.origin + path);
  const held = new Set((await cache.keys()).map(({ url }) => url));
  const wanted = addresses.filter((address) => anew || !held.has(address));
  await Promise.allSettled(wanted.map((address) => keep(cache, address)));
}

async function keep(cache: Cache, address: string): Promise<void> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (await isKeepable(response)) await cache.put(address, await unredirected(response));
}

/** [W3] Throws where not all of it comes. */
async function isPage(response: Response): Promise<boolean> {
  const html = await response.clone().text();
  return response.status < 500 && response.status !== 429 && isOfApp(html);
}

async function isKeepable(response: Response): Promise<boolean> {
  return response.ok && isOfBuild(await response.clone().text(), files);
}

/** A navigation takes no response that came by a redirect, as some static hosts send. */
async function unredirected(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  const { headers } = response;
  return new Response(await response.blob(), { headers });
}
