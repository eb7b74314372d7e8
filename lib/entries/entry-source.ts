import type { Key } from '@/lib/guide/keys';
import type { AsOf, ServedFacts, ServedRecap } from '@/lib/guide/served';
import type { GuideAddress, GuideUpTo } from './fetch-file';

/**
 * Where the entries of a guide come from. Answers three questions, each up to a horizon, beyond which it
 * neither looks nor asks: which keys, which facts, which recap.
 */
export interface EntrySource {
  /** Which keys: those up to the horizon in viewing order, each with the version that it has now. */
  asOf(guide: GuideUpTo, signal: AbortSignal): Promise<AsOf>;
  /** Which facts: of the entries `missing` as many as come. `keys`: all up to the horizon, as far as known. */
  facts(
    guide: GuideUpTo,
    keys: readonly Key[],
    missing: readonly Key[],
    signal: AbortSignal,
  ): Promise<FactsThatCame>;
  /** Which recap. */
  recap(guide: GuideUpTo, key: Key, signal: AbortSignal): Promise<ServedRecap>;
  /** Asks at once for an entry that has just been finished: the page will, once it has been drawn anew. */
  preloadStep?(guide: GuideAddress, finished: Key): void;
  /** Stores the first screen of the horizon, where one was made ahead. */
  storeFirstScreen?(guide: GuideUpTo, locale: string): Promise<void>;
  stored: EntryStore;
}

export interface FactsThatCame {
  facts: readonly ServedFacts[];
  /** Why one that is not among them did not come. */
  lost?: unknown;
}

/** What of a source's answers this device has by itself. Never throws: what cannot be read is not there. */
export interface EntryStore {
  /** From the premise on without a gap. What is `cached` in memory already is not read again. */
  log(guide: GuideUpTo, cached: readonly ServedFacts[]): Promise<readonly ServedFacts[]>;
  recap(guide: GuideUpTo, key: Key, version: string): Promise<ServedRecap | undefined>;
  putLog(guide: GuideAddress, log: readonly ServedFacts[]): Promise<void>;
  putRecap(guide: GuideAddress, recap: ServedRecap): Promise<void>;
  /** Of these entries, those whose recap could be stored and is not. */
  withoutRecap(guide: GuideAddress, log: readonly ServedFacts[]): Promise<readonly ServedFacts[]>;
}
