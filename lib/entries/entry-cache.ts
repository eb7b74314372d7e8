import { type FileName, guideFile, guideFileAt } from '@/lib/addresses/guide-file';
import { isKey, type Key } from '@/lib/guide/keys';
import type { GuideAddress } from './fetch-file';

/** A cache of the browser's for each language and show: how it is named, opened, read and written. */

/** Of what is stored, and how: a cache of another format is dropped unread. */
const FORMAT = 2;
const PREFIX = 'kokomade:entries:';

export const cacheName = ({ show, language }: GuideAddress) =>
  `${PREFIX}${FORMAT}:${language}:${show}`;

function guideNamed(name: string): GuideAddress | undefined {
  const [format, language, show] = name.slice(PREFIX.length).split(':');
  return format === String(FORMAT) && language && show ? { show, language } : undefined;
}

/** The address under which a version of an entry's file is stored. */
export function storedAddress(
  guide: GuideAddress,
  key: Key,
  file: FileName,
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

/** Drops all that is stored of a show, or of every one, whatever is in it. Never throws. */
export async function forgetStored(show: string | undefined): Promise<void> {
  const guides = (await cachedGuides()).filter((guide) => !show || guide.show === show);
  await Promise.all(guides.map((guide) => caches.delete(cacheName(guide)).catch(() => false)));
}

/** What `work` makes of a guide's cache; undefined where it fails, or there are no caches. */
export async function withCache<Out>(
  guide: GuideAddress,
  work: (cache: Cache) => Promise<Out>,
): Promise<Out | undefined> {
  try {
    return globalThis.caches && (await work(await caches.open(cacheName(guide))));
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
    await (globalThis.navigator?.locks?.request(cacheName(guide), locked) ?? locked());
  } catch {
    // Where a page gets no lock, nothing is stored, and everything else works.
  }
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
