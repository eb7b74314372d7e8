import { isOpen, type Key } from '@/lib/guide/keys';
import type { AsOf, ServedFacts } from '@/lib/guide/served';
import type { EntrySource } from './entry-source';
import type { GuideUpTo } from './fetch-file';

/** How often the guide may change under the eyes of somebody who opens it. */
const ROUNDS = 3;
const PAUSE = 1000;

/**
 * The log as its source has it now, asked for until `signal`; what is `cached` of it is not asked for
 * again, and `first` is what it says that the guide is made of. `wanted`: the keys up to the horizon,
 * as far as known. Throws `LostEntriesError` where some of it does not come, and an error where it
 * cannot be had in one and the same state.
 */
export async function fetchLog(
  source: EntrySource,
  guide: GuideUpTo,
  first: Promise<AsOf>,
  wanted: readonly Key[],
  cached: readonly ServedFacts[],
  signal: AbortSignal,
): Promise<readonly ServedFacts[]> {
  const have = new Map(cached.map((facts) => [facts.key, facts]));
  const missing = wanted.filter((key) => !have.has(key));
  let cause: unknown;
  const take = async (keys: readonly Key[], asked: readonly Key[]) => {
    const { facts, lost } = await source.facts(guide, keys, asked, signal);
    for (const one of facts) have.set(one.key, one);
    cause ??= lost;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    signal.throwIfAborted();
    const [{ versions: all }] = await Promise.all([
      round === 0 ? first : source.asOf(guide, signal),
      round === 0 && take(wanted, missing),
    ]);
    signal.throwIfAborted();
    const versions = all.filter(([key]) => isOpen(key, guide.horizon, guide.specials));
    const isOld = ([key, version]: AsOf['versions'][number]) => have.get(key)?.version !== version;
    // What was asked for and did not come is not asked for again at once.
    const isToCome = (key: Key) => have.has(key) || !missing.includes(key);
    const old = versions.filter(isOld).flatMap(([key]) => (isToCome(key) ? key : []));
    await take(
      versions.map(([key]) => key),
      old,
    );
    const gap = versions.findIndex(isOld);
    const now = gap < 0 ? versions : versions.slice(0, gap);
    const log = now.flatMap(([key]) => have.get(key) ?? []);
    if (gap < 0) return sameLog(log, cached) ? cached : log;
    if (cause !== undefined) throw new LostEntriesError(log, cause);
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
