import { guideFile, guideFileAt, guideFolder } from '@/lib/addresses/guide-file';
import { isKey, isWithin, type Key } from '@/lib/guide/keys';
import type { ServedFacts, ServedRecap } from '@/lib/guide/served';
import type { GuideAddress } from './files';

/**
 * The entries that this device keeps for when there is no network: one cache for each language and
 * show, with one file for each entry and version, and a list of those that make up the guide.
 *
 * [K1] Nothing is kept past the furthest position of this device's viewers.
 * [K2] The list is written last and in one piece, so that what is read is never of two states.
 * [K3] Where nothing can be kept, everything else works.
 */

/** The furthest position of all viewers on this device, in a show. */
export type Furthest = (show: string) => Key;

/** An entry, the version of its facts and that of its recap. */
type Listed = readonly [Key, string, string];

const PREFIX = 'kokomade:entries:';
const LIST = 'kept.json';

const cacheName = ({ show, language }: GuideAddress) => `${PREFIX}${language}:${show}`;
const listAddress = (guide: GuideAddress) => `${guideFolder(guide)}/${LIST}`;
const factsAddress = (guide: GuideAddress, [key, version]: Listed) =>
  `${guideFile(guide, key, 'facts.json')}?v=${version}`;
const recapAddress = (guide: GuideAddress, key: Key, version: string) =>
  `${guideFile(guide, key, 'recap.json')}?v=${version}`;

/** The entries kept up to the horizon, from the premise on without a gap. */
export async function keptLog(guide: GuideAddress, horizon: Key): Promise<ServedFacts[]> {
  const files = await withCache(guide, async (cache) => {
    const listed = (await listIn(cache, guide)).filter(([key]) => isWithin(key, horizon));
    return Promise.all(listed.map((one) => read<ServedFacts>(cache, factsAddress(guide, one))));
  });
  const gap = files?.indexOf(undefined) ?? 0;
  return (files ?? []).slice(0, gap < 0 ? undefined : gap).flatMap((facts) => facts ?? []);
}

export async function keptRecap(
  guide: GuideAddress,
  key: Key,
  version: string,
): Promise<ServedRecap | undefined> {
  return withCache(guide, (cache) => read<ServedRecap>(cache, recapAddress(guide, key, version)));
}

/** Keeps a log in place of what was kept, and drops the versions that it has replaced. */
export async function keepLog(
  guide: GuideAddress,
  log: readonly ServedFacts[],
  furthest: Furthest,
): Promise<void> {
  await alone(guide, async (cache) => {
    const end = log.at(-1)?.key;
    const inReach = log.filter(({ key }) => isWithin(key, furthest(guide.show)));
    const now = inReach.map((facts): Listed => [facts.key, facts.version, facts.recapVersion]);
    const before = await listIn(cache, guide);
    // What another viewer has finished stays, where it goes on from the same guide.
    const further = before.filter(([key]) => end !== undefined && !isWithin(key, end));
    if (sameList(before.slice(0, before.length - further.length), now)) return;
    const held = await addressesIn(cache);
    for (const [place, facts] of inReach.entries()) {
      const address = factsAddress(guide, now[place] as Listed);
      if (!held.has(address)) await put(cache, address, facts);
    }
    await put(cache, listAddress(guide), now);
    await dropUnlisted(cache, guide, now);
    await dropBeyond(cache, guide, furthest(guide.show));
  });
}

/** Keeps the recap of an entry that is kept. */
export async function keepRecap(
  guide: GuideAddress,
  recap: ServedRecap,
  furthest: Furthest,
): Promise<void> {
  await alone(guide, async (cache) => {
    const listed = (await listIn(cache, guide)).find(([key]) => key === recap.key);
    if (listed?.[2] !== recap.version || !isWithin(recap.key, furthest(guide.show))) return;
    await put(cache, recapAddress(guide, recap.key, recap.version), recap);
    await dropBeyond(cache, guide, furthest(guide.show));
  });
}

/** Of these entries, those whose recap is not kept. */
export async function withoutKeptRecap(
  guide: GuideAddress,
  log: readonly ServedFacts[],
): Promise<ServedFacts[]> {
  const held = await withCache(guide, addressesIn);
  if (!held) return [];
  return log.filter(({ key, recapVersion }) => !held.has(recapAddress(guide, key, recapVersion)));
}

/** Drops what lies past the furthest position, of every show and in every language. */
export async function forgetKept(furthest: Furthest): Promise<void> {
  try {
    const names = (await globalThis.caches?.keys()) ?? [];
    const guides = names.flatMap((name) => {
      const [language, show] = name.startsWith(PREFIX) ? name.slice(PREFIX.length).split(':') : [];
      return language && show ? [{ language, show }] : [];
    });
    await Promise.all(
      guides.map((guide) =>
        alone(guide, (cache) => dropBeyond(cache, guide, furthest(guide.show))),
      ),
    );
  } catch {
    // [K3]
  }
}

async function dropBeyond(cache: Cache, guide: GuideAddress, furthest: Key): Promise<void> {
  const isBeyond = (key: Key) => !isWithin(key, furthest);
  const addresses = [...(await addressesIn(cache))];
  await Promise.all(
    addresses
      .filter((address) => address !== listAddress(guide) && isBeyond(keyIn(address)))
      .map((address) => cache.delete(address)),
  );
  const list = await listIn(cache, guide);
  const left = list.filter(([key]) => !isBeyond(key));
  if (left.length < list.length) await put(cache, listAddress(guide), left);
}

async function dropUnlisted(cache: Cache, guide: GuideAddress, list: readonly Listed[]) {
  const listed = new Set([
    listAddress(guide),
    ...list.flatMap((one) => [factsAddress(guide, one), recapAddress(guide, one[0], one[2])]),
  ]);
  const addresses = [...(await addressesIn(cache))];
  await Promise.all(
    addresses.filter((address) => !listed.has(address)).map((address) => cache.delete(address)),
  );
}

const keyIn = (address: string): Key => guideFileAt(address)?.key ?? '';

async function addressesIn(cache: Cache): Promise<Set<string>> {
  const addresses = (await cache.keys()).map(({ url }) => new URL(url));
  return new Set(addresses.map(({ pathname, search }) => pathname + search));
}

async function listIn(cache: Cache, guide: GuideAddress): Promise<Listed[]> {
  const list = await read<Listed[]>(cache, listAddress(guide));
  return Array.isArray(list) && list.every((one) => isKey(one?.[0])) ? list : [];
}

function sameList(a: readonly Listed[], b: readonly Listed[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

async function read<File>(cache: Cache, address: string): Promise<File | undefined> {
  return (await cache.match(address))?.json();
}

function put(cache: Cache, address: string, file: unknown): Promise<void> {
  return cache.put(address, Response.json(file));
}

/** Undefined where this browser, or this window, has no caches. */
async function withCache<Out>(
  guide: GuideAddress,
  work: (cache: Cache) => Promise<Out>,
): Promise<Out | undefined> {
  try {
    return globalThis.caches && (await work(await caches.open(cacheName(guide))));
  } catch {
    return undefined;
  }
}

/** One tab at a time. */
async function alone(guide: GuideAddress, work: (cache: Cache) => Promise<void>): Promise<void> {
  const locked = () => withCache(guide, work);
  await (globalThis.navigator?.locks?.request(cacheName(guide), locked) ?? locked());
}
