import { guideFile, guideFileAt, guideFolder } from '@/lib/addresses/guide-file';
import { isKey, type Key } from '@/lib/guide/keys';
import type { GuideAddress } from './fetch-file';

/** A cache of the browser's for each language and show: how it is named, opened, read and written. */

/** Of what is stored, and how: a cache of another format is dropped unread. */
const FORMAT = 2;
const PREFIX = 'kokomade:entries:';

const nameOf = ({ show, language }: GuideAddress) => `${PREFIX}${FORMAT}:${language}:${show}`;

function guideNamed(name: string): GuideAddress | undefined {
  const [format, language, show] = name.slice(PREFIX.length).split(':');
  return format === String(FORMAT) && language && show ? { show, language } : undefined;
}

/** The address under which a version of an entry's file is stored. */
export function storedAddress(
  guide: GuideAddress,
  key: Key,
  file: 'facts.json' | 'recap.json',
  version: string,
): string {
  return `${guideFile(guide, key, file)}?v=${version}`;
}

/** Whose file it is that is stored under such an address. */
export function keyAt(address: string): Key | undefined {
  const key = guideFileAt(address)?.key;
  return isKey(key) ? key : undefined;
}

/** The guides that have a cache. Drops the caches of another format. Never throws. */
export async function cachedGuides(): Promise<GuideAddress[]> {
  try {
    const all = (await globalThis.caches?.keys()) ?? [];
    const names = all.filter((name) => name.startsWith(PREFIX));
    await Promise.all(names.map((name) => guideNamed(name) ?? caches.delete(name)));
    return names.flatMap((name) => guideNamed(name) ?? []);
  } catch {
    return [];
  }
}

/** What `work` makes of a guide's cache; undefined where it fails, or there are no caches. */
export async function withCache<Out>(
  guide: GuideAddress,
  work: (cache: Cache) => Promise<Out>,
): Promise<Out | undefined> {
  try {
    return globalThis.caches && (await work(await caches.open(nameOf(guide))));
  } catch {
    return undefined;
  }
}

/** As `withCache`, in one tab at a time. */
export async function withCacheAlone(
  guide: GuideAddress,
  work: (cache: Cache) => Promise<void>,
): Promise<void> {
  const locked = () => withCache(guide, work);
  try {
    await (globalThis.navigator?.locks?.request(nameOf(guide), locked) ?? locked());
  } catch {
    // Where a page gets no lock, nothing is stored, and everything else works.
  }
}

/** What a guide's cache holds is another one's from now on, as of a show that has another slug. Never throws. */
export async function renameCache(from: GuideAddress, to: GuideAddress): Promise<void> {
  const isThere = (await cachedGuides()).some((one) => nameOf(one) === nameOf(from));
  if (!isThere) return;
  await withCacheAlone(from, async (old) => {
    const addresses = await addressesIn(old);
    await withCache(to, async (cache) => {
      for (const address of addresses) {
        const file = await old.match(address);
        const now = address.replace(guideFolder(from), guideFolder(to));
        if (file && !(await cache.match(now))) await cache.put(now, file);
      }
    });
    await caches.delete(nameOf(from));
  });
}

export async function addressesIn(cache: Cache): Promise<Set<string>> {
  const addresses = (await cache.keys()).map(({ url }) => new URL(url));
  return new Set(addresses.map(({ pathname, search }) => pathname + search));
}

/** A file of the cache; undefined where it is not there. One of another shape is dropped. */
export async function readFrom<File>(
  cache: Cache,
  address: string,
  isFile: (value: unknown) => value is File,
): Promise<File | undefined> {
  const response = await cache.match(address);
  if (!response) return undefined;
  const file: unknown = await response.json().catch(() => undefined);
  if (isFile(file)) return file;
  await cache.delete(address);
  return undefined;
}

export function writeTo(cache: Cache, address: string, file: unknown): Promise<void> {
  return cache.put(address, Response.json(file));
}
