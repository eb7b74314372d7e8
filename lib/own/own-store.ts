import { compareKeys, isKey, type Key } from '@/lib/guide/keys';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { ownDatabase, reportOwn } from './database';
import { readEntry } from './entry-shape';
import type { OwnEntry, OwnHead } from './own-guide';
import { announce } from './own-news';
import { entryIn, headIn, isNewer, storedEntry, storedHead } from './stored-own';

/** There is no such show here, or it is only to be read: what is to be written has no place. */
export class NotWrittenError extends Error {
  override name = 'NotWrittenError';
}

/** All shows of one's own, the latest written first. Throws where there is no database. */
export async function ownHeads(): Promise<OwnHead[]> {
  const database = await ownDatabase();
  const all = await database.getAll('shows');
  return all.flatMap((value) => headIn(value) ?? []).sort((a, b) => b.writtenAt - a.writtenAt);
}

export async function ownHead(show: string): Promise<OwnHead | undefined> {
  const database = await ownDatabase();
  return headIn(await database.get('shows', show));
}

/** Of these keys, the entries in which something is written. Looks at no others. */
export async function ownEntries(show: string, keys: readonly Key[]): Promise<OwnEntry[]> {
  const database = await ownDatabase();
  const { store } = database.transaction('entries');
  const values = await Promise.all(keys.map((key) => store.get([show, key])));
  return values.flatMap((value, place) => {
    const key = keys[place] ?? '';
    if (value === undefined || isNewer(value)) return [];
    return { show, key, ...entryIn(value, { show, key }) };
  });
}

/** Puts a whole guide on the device, in place of one of that name. Throws where there is no room. */
export async function putGuide(
  head: OwnHead,
  entries: readonly { key: Key; file: EntryFile }[],
  beside: Beside = {},
): Promise<void> {
  const database = await ownDatabase();
  await kept(async () => {
    const work = database.transaction(['shows', 'entries', 'beside'], 'readwrite');
    const [shows, store] = [work.objectStore('shows'), work.objectStore('entries')];
    await Promise.all([
      work.objectStore('beside').put(beside, head.show),
      store.delete(rangeOf(head.show)),
      shows.put(storedHead(head), head.show),
      ...entries.map(({ key, file }) => store.put(storedEntry(file), [head.show, key])),
      work.done,
    ]);
  });
  announce(head.show);
}

/** Changes what is said of a show. Throws where there is no room; does nothing where there is no such show. */
export async function changeHead(show: string, change: (head: OwnHead) => OwnHead): Promise<void> {
  const database = await ownDatabase();
  await kept(async () => {
    const work = database.transaction('shows', 'readwrite');
    const head = headIn(await work.store.get(show));
    if (head) await work.store.put(storedHead(change(head)), show);
    await work.done;
  });
  announce(show);
}

/**
 * Changes an entry as it lies there now, which another tab may just have written, and returns it as it
 * was and as it is. Throws where there is no room, or no such show to be written.
 */
export async function changeEntry(
  show: string,
  key: Key,
  change: (file: EntryFile) => EntryFile,
  at: number,
): Promise<{ before: EntryFile; now: EntryFile }> {
  const database = await ownDatabase();
  const changed = await kept(async () => {
    const work = database.transaction(['shows', 'entries'], 'readwrite');
    const [shows, entries] = [work.objectStore('shows'), work.objectStore('entries')];
    const [head, value] = await Promise.all([
      shows.get(show).then(headIn),
      entries.get([show, key]),
    ]);
    if (!head || head.isReadOnly) throw new NotWrittenError();
    if (isNewer(value)) throw new Error(`${show} ${key}: newer`);
    // What of it cannot be read is set aside before it is written over.
    const { file: before } = entryIn(value, { show, key });
    // Nothing that could not be read again is ever written.
    const now = readEntry(change(before)).file;
    await Promise.all([
      entries.put(storedEntry(now), [show, key]),
      shows.put(storedHead({ ...head, writtenAt: at }), show),
      work.done,
    ]);
    return { before, now };
  });
  announce(show);
  return changed;
}

/** Takes a show off the device, and returns what it was. */
export async function removeGuide(show: string): Promise<WholeGuide | undefined> {
  const whole = await wholeGuide(show);
  const database = await ownDatabase();
  const work = database.transaction(['shows', 'entries', 'beside'], 'readwrite');
  await Promise.all([
    work.objectStore('shows').delete(show),
    work.objectStore('entries').delete(rangeOf(show)),
    work.objectStore('beside').delete(show),
    work.done,
  ]);
  announce(show);
  return whole;
}

/** What lies beside a guide for its authors: texts by file name. */
export type Beside = Readonly<Record<string, string>>;

export interface WholeGuide {
  head: OwnHead;
  entries: OwnEntry[];
  beside: Beside;
}

/** All of a show, whoever is how far: for what takes it all along. */
export async function wholeGuide(show: string): Promise<WholeGuide | undefined> {
  const head = await ownHead(show);
  if (!head) return undefined;
  const database = await ownDatabase();
  const found = await database.getAllKeys('entries', rangeOf(show));
  const keys = found
    .map(([, key]) => key)
    .filter(isKey)
    .sort(compareKeys);
  const texts = Object.entries(Object((await database.get('beside', show)) ?? {}) as object);
  const beside = texts.filter(([, text]) => typeof text === 'string');
  return { head, entries: await ownEntries(show, keys), beside: Object.fromEntries(beside) };
}

const rangeOf = (show: string) => IDBKeyRange.bound([show], [show, []]);

/** Does what writes, and says where the device does not take it. */
async function kept<Value>(write: () => Promise<Value>): Promise<Value> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') reportOwn('full');
    throw error;
  }
}
