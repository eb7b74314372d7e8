import type { QueryClient } from '@tanstack/react-query';
import { isWithin, type Key } from '@/lib/guide/keys';
import { type AsOf, type ServedFacts, type SoFar, soFarKeys } from '@/lib/guide/served';
import { takeEarly } from './early';
import { ENTRIES, fetchFile, type GuideAddress, TRIES } from './files';

/** How often the guide may change under the eyes of somebody who opens it. */
const ROUNDS = 3;
const PAUSE = 1000;
/** So many entries are worth one request for all. */
const MANY = 3;

/**
 * The log as the server has it now, asked for until `signal`. Throws `LostEntriesError` where some of
 * it does not come, and an error where it cannot be had in one and the same state.
 */
export async function currentLog(
  client: QueryClient,
  guide: GuideAddress,
  wanted: readonly Key[],
  horizon: Key,
  held: readonly ServedFacts[],
  signal: AbortSignal,
): Promise<readonly ServedFacts[]> {
  const have = new Map(held.map((facts) => [facts.key, facts]));
  const missing = wanted.filter((key) => !have.has(key));
  const lost: unknown[] = [];
  const take = async (files: readonly Promise<readonly ServedFacts[]>[]) => {
    for (const file of await Promise.allSettled(files)) {
      if (file.status === 'rejected') lost.push(file.reason);
      else for (const facts of file.value) have.set(facts.key, facts);
    }
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    signal.throwIfAborted();
    const [{ versions }] = await Promise.all([
      fetchAsOf(client, guide, horizon),
      round === 0 && take(fetchFacts(client, guide, wanted, missing)),
    ]);
    signal.throwIfAborted();
    const isOld = ([key, version]: AsOf['versions'][number]) => have.get(key)?.version !== version;
    // What was asked for and did not come is not asked for again at once.
    const isToCome = (key: Key) => have.has(key) || !missing.includes(key);
    const old = versions.filter(isOld).flatMap(([key]) => (isToCome(key) ? key : []));
    await take(old.map((key) => fetchEntry(client, guide, key, true)));
    const gap = versions.findIndex(isOld);
    const now = gap < 0 ? versions : versions.slice(0, gap);
    const log = now.flatMap(([key]) => have.get(key) ?? []);
    if (gap < 0) return sameLog(log, held) ? held : log;
    if (lost.length > 0) throw new LostEntriesError(log, lost[0]);
  }
  throw new Error(`${guide.show}: the guide is being changed`);
}

/** Entries did not come. `log`: what did come of the guide as it is now, without a gap. */
export class LostEntriesError extends Error {
  override name = 'LostEntriesError';
  constructor(
    readonly log: readonly ServedFacts[],
    cause: unknown,
  ) {
    super('entries did not come', { cause });
  }
}

function sameLog(a: readonly ServedFacts[], b: readonly ServedFacts[]): boolean {
  return a.length === b.length && a.every((facts, place) => facts === b[place]);
}

/** The facts of these entries: one by one, or many of them in one file. */
function fetchFacts(
  client: QueryClient,
  guide: GuideAddress,
  wanted: readonly Key[],
  missing: readonly Key[],
): Promise<readonly ServedFacts[]>[] {
  const last = soFarKeys(wanted).at(-1);
  const covered = missing.filter((key) => last !== undefined && isWithin(key, last));
  if (last === undefined || covered.length <= MANY) {
    return missing.map((key) => fetchEntry(client, guide, key));
  }
  const soFar = client.fetchQuery({
    queryKey: [ENTRIES, guide.show, guide.language, last, 'so-far.json'],
    queryFn: ({ signal }) => fetchFile<SoFar>(guide, last, 'so-far.json', signal),
    ...TRIES,
  });
  return [
    soFar.then(({ log }) => log.filter(({ key }) => covered.includes(key))),
    ...missing.filter((key) => !isWithin(key, last)).map((key) => fetchEntry(client, guide, key)),
  ];
}

/** One entry's facts, kept in memory, so that what has arrived is not asked for again. */
async function fetchEntry(client: QueryClient, guide: GuideAddress, key: Key, anew = false) {
  const facts = await client.fetchQuery({
    queryKey: [ENTRIES, guide.show, guide.language, key, 'facts.json'],
    queryFn: ({ signal }) => fetchFile<ServedFacts>(guide, key, 'facts.json', signal),
    staleTime: anew ? 0 : Number.POSITIVE_INFINITY,
    ...TRIES,
  });
  return [facts];
}

function fetchAsOf(client: QueryClient, guide: GuideAddress, horizon: Key) {
  return client.fetchQuery({
    queryKey: [ENTRIES, guide.show, guide.language, horizon, 'as-of.json'],
    queryFn: async ({ signal }) =>
      (await takeEarly(guide, horizon)) ?? fetchFile<AsOf>(guide, horizon, 'as-of.json', signal),
    ...TRIES,
  });
}
