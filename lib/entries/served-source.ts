import { isWithin, type Key } from '@/lib/guide/keys';
import { soFarKeys } from '@/lib/guide/served';
import type { EntrySource, FactsThatCame } from './entry-source';
import { fetchFile, type GuideUpTo, NotServedError } from './fetch-file';
import { takePreloaded } from './preload';
import { isAsOf, isServedFacts, isServedRecap, isSoFar } from './served-shape';
import { storedEntries } from './stored-entries';

/** The guides that the server has, and what this device has stored of them. */
export const servedSource: EntrySource = {
  asOf: async (guide, signal) =>
    (await takePreloaded(guide)) ?? fetchFile(guide, guide.horizon, 'as-of.json', isAsOf, signal),
  facts,
  recap: (guide, key, signal) => fetchFile(guide, key, 'recap.json', isServedRecap, signal),
  stored: storedEntries,
};

/** So many entries are worth one request for all. */
const MANY = 3;

async function facts(
  guide: GuideUpTo,
  keys: readonly Key[],
  missing: readonly Key[],
  signal: AbortSignal,
): Promise<FactsThatCame> {
  const last = soFarKeys(keys).at(-1) ?? '';
  const early = missing.filter((key) => isWithin(key, last));
  if (early.length <= MANY) return oneByOne(guide, missing, signal);
  const [before, after] = await Promise.all([
    together(guide, last, early, signal),
    oneByOne(
      guide,
      missing.filter((key) => !isWithin(key, last)),
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
