import { compareKeys, isSpecial, isWithin, type Key } from '@/lib/guide/keys';
import { type AsOf, soFarKeys } from '@/lib/guide/served';
import type { EntrySource, FactsThatCame } from './entry-source';
import { fetchFile, type GuideUpTo, NotServedError } from './fetch-file';
import { takePreloaded } from './preload';
import { isAsOf, isServedFacts, isServedRecap, isSoFar } from './served-shape';
import { storedEntries } from './stored-entries';

/** The guides that the server has, and what this device has stored of them. */
export const servedSource: EntrySource = {
  asOf: async (guide, signal) => {
    const at = (key: Key) => fetchFile(guide, key, 'as-of.json', isAsOf, signal);
    const others = (guide.specials ?? []).filter((key) => key !== guide.horizon);
    const all = await Promise.all([
      takePreloaded(guide).then((asOf) => asOf ?? at(guide.horizon)),
      ...others.map((special) => at(special).catch(unlessGone)),
    ]);
    const versions = new Map(all.flatMap((asOf) => asOf?.versions ?? []));
    return { key: guide.horizon, versions: [...versions].sort(([a], [b]) => compareKeys(a, b)) };
  },
  facts,
  recap: (guide, key, signal) => fetchFile(guide, key, 'recap.json', isServedRecap, signal),
  stored: storedEntries,
};

function unlessGone(error: unknown): AsOf | undefined {
  if (error instanceof NotServedError) return undefined;
  throw error;
}

/** So many entries are worth one request for all. */
const MANY = 3;

async function facts(
  guide: GuideUpTo,
  keys: readonly Key[],
  missing: readonly Key[],
  signal: AbortSignal,
): Promise<FactsThatCame> {
  const last = soFarKeys(keys).at(-1) ?? '';
  const early = missing.filter((key) => isWithin(key, last) && !isSpecial(key));
  if (early.length <= MANY) return oneByOne(guide, missing, signal);
  const [before, after] = await Promise.all([
    together(guide, last, early, signal),
    oneByOne(
      guide,
      missing.filter((key) => !early.includes(key)),
      signal,
    ),
  ]);
  return { facts: [...before.facts, ...after.facts], lost: before.lost ?? after.lost };
}

async function together(
  guide: GuideUpTo,
  last: Key,
  missing: readonly Key[],
  signal: AbortSignal,
): Promise<FactsThatCame> {
  try {
    const { log } = await fetchFile(guide, last, 'so-far.json', isSoFar, signal);
    return { facts: log.filter(({ key }) => missing.includes(key)) };
  } catch (lost) {
    // Where an entry has come between since the page was made, other keys have such a file.
    return lost instanceof NotServedError ? oneByOne(guide, missing, signal) : { facts: [], lost };
  }
}

async function oneByOne(
  guide: GuideUpTo,
  missing: readonly Key[],
  signal: AbortSignal,
): Promise<FactsThatCame> {
  const files = await Promise.allSettled(
    missing.map((key) => fetchFile(guide, key, 'facts.json', isServedFacts, signal)),
  );
  return {
    facts: files.flatMap((file) => (file.status === 'fulfilled' ? file.value : [])),
    lost: files.find((file) => file.status === 'rejected')?.reason,
  };
}
