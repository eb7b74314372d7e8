import { compareKeys, isSpecial, type Key } from '@/lib/guide/keys';
import { type AsOf, soFarFiles } from '@/lib/guide/served';
import type { EntrySource, FactsThatCame } from './entry-source';
import { fetchFile, type GuideUpTo, NotServedError } from './fetch-file';
import { preloadStep } from './preload';
import { isAsOf, isServedFacts, isServedRecap, isSoFar } from './served-shape';
import { storedEntries, storeFirstScreen } from './stored-entries';

/** The guides that the server has, and what this device has stored of them. */
export const servedSource: EntrySource = {
  asOf: async (guide, signal) => {
    const at = (key: Key) => fetchFile(guide, key, 'as-of.json', isAsOf, signal);
    const others = (guide.specials ?? []).filter((key) => key !== guide.horizon);
    const all = await Promise.all([
      at(guide.horizon),
      ...others.map((special) => at(special).catch(unlessGone)),
    ]);
    const versions = new Map(all.flatMap((asOf) => asOf?.versions ?? []));
    return { key: guide.horizon, versions: [...versions].sort(([a], [b]) => compareKeys(a, b)) };
  },
  facts,
  recap: (guide, key, signal) => fetchFile(guide, key, 'recap.json', isServedRecap, signal),
  preloadStep,
  storeFirstScreen,
  stored: storedEntries,
};

function unlessGone(error: unknown): AsOf | undefined {
  if (error instanceof NotServedError) return undefined;
  throw error;
}

/** In one request for each file that holds more of what is missing than not, else entry by entry. */
async function facts(
  guide: GuideUpTo,
  keys: readonly Key[],
  missing: readonly Key[],
  signal: AbortSignal,
): Promise<FactsThatCame> {
  const lacks = new Set(missing);
  const parts = await Promise.all([
    ...soFarFiles(keys.filter((key) => !isSpecial(key))).map(({ key, holds }) => {
      const lacking = holds.filter((one) => lacks.has(one));
      const isWorthIt = lacking.length > 1 && lacking.length * 2 > holds.length;
      return isWorthIt ? together(guide, key, lacking, signal) : oneByOne(guide, lacking, signal);
    }),
    oneByOne(guide, missing.filter(isSpecial), signal),
  ]);
  return all(parts);
}

const all = (parts: readonly FactsThatCame[]): FactsThatCame => ({
  facts: parts.flatMap((part) => part.facts),
  lost: parts.find((part) => part.lost !== undefined)?.lost,
});

async function together(
  guide: GuideUpTo,
  last: Key,
  missing: readonly Key[],
  signal: AbortSignal,
): Promise<FactsThatCame> {
  try {
    // Who opens the guide early on does without.
    const code = import('./read-so-far');
    code.catch(() => {});
    const read = async (response: Response) => (await code).readSoFar(response);
    const { log } = await fetchFile(guide, last, 'so-far.json', isSoFar, signal, read);
    const came = new Map(log.map((facts) => [facts.key, facts]));
    // Where an entry has come between since the page was made, the files hold others.
    const rest = missing.filter((key) => !came.has(key));
    const facts = missing.flatMap((key) => came.get(key) ?? []);
    return all([{ facts }, await oneByOne(guide, rest, signal)]);
  } catch (lost) {
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
