import type { Key } from '@/lib/guide/keys';
import { onOwnNews } from './own-news';
import { ownEntries } from './own-store';

/** By show, what is known of its entries until they are written again. Of entries that lie further, no text. */
const known = new Map<string, ReadonlyMap<Key, string>>();
onOwnNews(({ show, key }) => {
  const left = [...(known.get(show) ?? [])].filter(([one]) => key !== undefined && one !== key);
  known.set(show, new Map(left));
});

/** The version of an entry in which nothing is written. */
export const BLANK = 'blank';

/** Of what each of these entries says. A long guide is not read again for one that was written. */
export async function ownVersions(
  show: string,
  keys: readonly Key[],
): Promise<ReadonlyMap<Key, string>> {
  const before = known.get(show);
  const missing = keys.filter((key) => !before?.has(key));
  const entries = new Map((await ownEntries(show, missing)).map((one) => [one.key, one.version]));
  const found = missing.map((key): [Key, string] => [key, entries.get(key) ?? BLANK]);
  const now = new Map([...(before ?? []), ...found]);
  if (known.get(show) === before) known.set(show, now);
  return now;
}
