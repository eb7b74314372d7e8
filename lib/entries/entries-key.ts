import type { QueryKey } from '@tanstack/react-query';
import type { Key } from '@/lib/guide/keys';
import type { GuideAddress } from './fetch-file';

/** What a query of entries is about. Nothing in it lies past `key`. */
export interface EntriesQuery extends GuideAddress {
  key: Key;
  /** Those up to the key that are in it, where there are any. */
  specials?: readonly Key[] | undefined;
  /** The log up to the key, its recap, or all recaps up to it that are at hand. */
  kind: 'log' | 'recap' | 'recaps';
  /** Of the recap that is wanted. */
  version?: string;
}

const ENTRIES = 'entries';

/** The query key of all that memory holds of entries; of all that is alike, where parts are left out. */
export function entriesKey(about: Partial<EntriesQuery>) {
  return [ENTRIES, about] as const;
}

/** What a query is about; undefined for one that is not of entries. */
export function entriesQueryOf([kind, about]: QueryKey): EntriesQuery | undefined {
  return kind === ENTRIES ? (about as EntriesQuery) : undefined;
}
