import { guideFolder } from '@/lib/addresses/guide-file';
import { addressesIn, cachedGuides, cacheName, withCache, withCacheAlone } from './entry-cache';
import type { GuideAddress } from './fetch-file';

/** What a guide's cache holds is another one's from now on, as of a show that has another slug. Never throws. */
export async function renameCache(from: GuideAddress, to: GuideAddress): Promise<void> {
  const isThere = (await cachedGuides()).some((one) => cacheName(one) === cacheName(from));
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
    await caches.delete(cacheName(from));
  });
}
