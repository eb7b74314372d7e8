import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { isWithin, type Key, keysWithin } from '@/lib/guide/keys';
import { type AsOf, type ServedFacts, type SoFar, soFarKeys } from '@/lib/guide/served';
import { takeEarly } from './early';
import { ENTRIES, fetchFile, type GuideAddress, TRIES } from './files';
import { type Furthest, keepLog, keptLog } from './kept';

/** Entries of one state of the guide, from the premise on without a gap. Never a mixture of two. */
export interface HeldLog {
  log: readonly ServedFacts[];
  /** Whether that is all up to the horizon. */
  whole: boolean;
}

/** How often the guide may change under the eyes of somebody who opens it. */
const ROUNDS = 3;
const PAUSE = 1000;
/** So many entries are worth one request for all. */
const MANY = 3;

/**
 * The gate on the viewer's side: every entry up to the horizon. There is no other way to ask for
 * facts. What is held is there at once; then `as-of.json` says what the guide is made of now, and
 * the entries that differ are replaced together. `keep`: where what the device may keep ends;
 * without it nothing is kept, nor taken from what is kept.
 */
export function logQuery(
  client: QueryClient,
  guide: GuideAddress,
  keys: readonly Key[],
  horizon: Key,
  keep: Furthest | undefined,
) {
  const queryKey = [ENTRIES, guide.show, guide.language, horizon, 'log'] as const;
  const wanted = keysWithin(keys, horizon);
  const held = (log: readonly ServedFacts[]): HeldLog => {
    const has = new Set(log.map(({ key }) => key));
    return { log, whole: wanted.every((key) => has.has(key)) };
  };
  return queryOptions({
    queryKey,
    initialData: () => {
      const log = longestInMemory(client, guide, horizon);
      return log.length > 0 ? held(log) : undefined;
    },
    queryFn: async (): Promise<HeldLog> => {
      let log = client.getQueryData<HeldLog>(queryKey)?.log ?? [];
      if (keep && !held(log).whole) {
        const kept = await keptLog(guide, horizon);
        if (kept.length > log.length) {
          log = kept;
          client.setQueryData(queryKey, held(log));
        }
      }
      const now = await currentLog(client, guide, wanted, horizon, log).catch((error) => {
        const came = error instanceof LostEntriesError ? error.log : [];
        if (came.length > log.length) client.setQueryData(queryKey, held(came));
        throw error;
      });
      if (keep) void keepLog(guide, now, keep);
      return { log: now, whole: true };
    },
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: 'always',
    retry: false,
    networkMode: 'always',
  });
}

function longestInMemory(client: QueryClient, guide: GuideAddress, horizon: Key) {
  const logs = client
    .getQueriesData<HeldLog>({ queryKey: [ENTRIES, guide.show, guide.language] })
    .flatMap(([key, held]) => (key[4] === 'log' && held ? [held.log] : []))
    .map((log) => log.filter(({ key }) => isWithin(key, horizon)));
  return logs.sort((a, b) => b.length - a.length)[0] ?? [];
}

/**
 * The log as the server has it now. Throws `LostEntriesError` where some of it does not come, and an
 * error where it cannot be had in one and the same state.
 */
async function currentLog(
  client: QueryClient,
  guide: GuideAddress,
  wanted: readonly Key[],
  horizon: Key,
  held: readonly ServedFacts[],
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
    const [{ versions }] = await Promise.all([
      fetchAsOf(client, guide, horizon),
      round === 0 && take(fetchFacts(client, guide, wanted, missing)),
    ]);
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
class LostEntriesError extends Error {
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
    queryFn: () => fetchFile<SoFar>(guide, last, 'so-far.json'),
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
    queryFn: () => fetchFile<ServedFacts>(guide, key, 'facts.json'),
    staleTime: anew ? 0 : Number.POSITIVE_INFINITY,
    ...TRIES,
  });
  return [facts];
}

function fetchAsOf(client: QueryClient, guide: GuideAddress, horizon: Key) {
  return client.fetchQuery({
    queryKey: [ENTRIES, guide.show, guide.language, horizon, 'as-of.json'],
    queryFn: async () =>
      (await takeEarly(guide, horizon)) ?? fetchFile<AsOf>(guide, horizon, 'as-of.json'),
    ...TRIES,
  });
}
