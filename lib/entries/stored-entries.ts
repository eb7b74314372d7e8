import { guideFile, guideFolder, isFirstScreen } from '@/lib/addresses/guide-file';
import { isKey, isOpen, isWithin, type Key } from '@/lib/guide/keys';
import { isText } from '@/lib/guide/shape';
import { mayStay, mayStore } from '@/lib/progress/storage-ceiling';
import {
  addressesIn,
  cachedGuides,
  keyAt,
  readFrom,
  storedAddress,
  withCache,
  withCacheAlone,
  writeTo,
} from './entry-cache';
import type { EntryStore } from './entry-source';
import { fetchFirstScreen, type GuideAddress, type GuideUpTo } from './fetch-file';
import { isServedFacts, isServedRecap } from './served-shape';

/**
 * The entries that this device stores for when there is no network: a file for each entry and version,
 * and a list of those that make up the guide.
 *
 * [S1] An entry is stored, and read, only where `mayStore` says so, and lies here no longer than within
 *      what `mayStay` lets stay.
 * [S2] The list is written last and in one piece, so that what is read is never of two states.
 * [S3] Where nothing can be stored, everything else works.
 * [S4] What has another shape, or is of another format, is as if it were not there.
 */
export const storedEntries: EntryStore = {
  async log(guide, cached) {
    const files = await withCache(guide, async (cache) => {
      const listed = (await readList(cache, guide)).filter(
        ([key]) => isOpen(key, guide.horizon, guide.specials) && mayStore(guide.show, key),
      );
      const byKey = new Map(cached.map((facts) => [facts.key, facts]));
      return Promise.all(
        listed.map(([key, version]) => {
          const here = byKey.get(key);
          if (here?.version === version) return here;
          // seam: kept-shape
          return readFrom(cache, factsAddress(guide, key, version), isServedFacts);
        }),
      );
    });
    const gap = files?.indexOf(undefined) ?? -1;
    return (files ?? []).slice(0, gap < 0 ? undefined : gap).flatMap((facts) => facts ?? []);
  },

  async recap(guide, key, version) {
    if (!isOpen(key, guide.horizon, guide.specials) || !mayStore(guide.show, key)) return undefined;
    return withCache(guide, (cache) =>
      readFrom(cache, recapAddress(guide, key, version), isServedRecap),
    );
  },

  /** In place of what was stored; the versions that it has replaced are dropped. */
  putLog(guide, log) {
    return withCacheAlone(guide, async (cache) => {
      const mine = log.filter(({ key }) => mayStore(guide.show, key));
      const now = mine.map(
        ({ key, version, recapVersion }): Listed => [key, version, recapVersion],
      );
      const lying = await addressesIn(cache);
      for (const facts of mine) {
        const address = factsAddress(guide, facts.key, facts.version);
        if (!lying.has(address)) await writeTo(cache, address, facts);
      }
      const before = await readList(cache, guide);
      const end = now.at(-1)?.[0] ?? '';
      // What another viewer has finished stays, where it goes on from the same guide.
      const same = before.filter(([key]) => isWithin(key, end) && mayStore(guide.show, key));
      if (JSON.stringify(same) === JSON.stringify(now)) return;
      await writeTo(cache, listAddress(guide), now);
      await dropUnlisted(cache, guide, now);
      await dropWhatMayNotStay(cache, guide);
    });
  },

  putRecap(guide, recap) {
    return withCacheAlone(guide, async (cache) => {
      const address = recapAddress(guide, recap.key, recap.version);
      if (!mayStore(guide.show, recap.key) || (await cache.match(address))) return;
      await writeTo(cache, address, recap);
      await dropWhatMayNotStay(cache, guide);
    });
  },

  async withoutRecap(guide, log) {
    const lying = await withCache(guide, addressesIn);
    if (!lying) return [];
    return log.filter(
      ({ key, recapVersion }) =>
        mayStore(guide.show, key) && !lying.has(recapAddress(guide, key, recapVersion)),
    );
  },
};

/**
 * Stores the first screen of the position, in a language of the interface, in place of any other. Once an
 * entry changes it goes with what is stored of that.
 */
export async function storeFirstScreen(guide: GuideUpTo, locale: string): Promise<void> {
  const { show, horizon } = guide;
  const address = guideFile(guide, horizon, `first.${locale}.txt`);
  if (!mayStore(show, horizon) || (await withCache(guide, (cache) => cache.match(address)))) return;
  const screen = await fetchFirstScreen(guide, locale);
  if (!screen) return;
  await withCacheAlone(guide, async (cache) => {
    await dropWhere(cache, (other) => isFirstScreen(other) && other !== address);
    if (mayStore(show, horizon)) await cache.put(address, screen);
    await dropWhatMayNotStay(cache, guide);
  });
}

/** Drops what may not stay, of every show and in every language. Never throws. */
export async function evictStored(): Promise<void> {
  const guides = await cachedGuides();
  await Promise.all(
    guides.map((guide) => withCacheAlone(guide, (cache) => dropWhatMayNotStay(cache, guide))),
  );
}

/** An entry, the version of its facts and that of its recap. */
type Listed = readonly [Key, string, string];

const listAddress = (guide: GuideAddress) => `${guideFolder(guide)}/kept.json`;
const factsAddress = (guide: GuideAddress, key: Key, version: string) =>
  storedAddress(guide, key, 'facts.json', version);
const recapAddress = (guide: GuideAddress, key: Key, version: string) =>
  storedAddress(guide, key, 'recap.json', version);

async function readList(cache: Cache, guide: GuideAddress): Promise<readonly Listed[]> {
  return (await readFrom(cache, listAddress(guide), isList)) ?? [];
}

function isList(value: unknown): value is Listed[] {
  return (
    Array.isArray(value) &&
    value.every((one) => Array.isArray(one) && isKey(one[0]) && isText(one[1]) && isText(one[2]))
  );
}

async function dropUnlisted(cache: Cache, guide: GuideAddress, list: readonly Listed[]) {
  const listed = new Set([
    listAddress(guide),
    ...list.flatMap(([key, facts, recap]) => [
      factsAddress(guide, key, facts),
      recapAddress(guide, key, recap),
    ]),
  ]);
  await dropWhere(cache, (address) => !listed.has(address));
}

async function dropWhatMayNotStay(cache: Cache, guide: GuideAddress): Promise<void> {
  const isBeyond = (key: Key | undefined) => key === undefined || !mayStay(guide.show, key);
  // seam: to-go
  const isToGo = (address: string) => address !== listAddress(guide) && isBeyond(keyAt(address));
  await dropWhere(cache, isToGo);
  const list = await readList(cache, guide);
  const left = list.filter(([key]) => !isBeyond(key));
  if (left.length < list.length) await writeTo(cache, listAddress(guide), left);
}

async function dropWhere(cache: Cache, isToGo: (address: string) => boolean): Promise<void> {
  const gone = [...(await addressesIn(cache))].filter(isToGo);
  await Promise.all(gone.map((address) => cache.delete(address)));
}
