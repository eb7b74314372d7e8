import type { Owner } from '../kinds/owner';
import { matchName } from './name-match';
import { searchedOf } from './owner-texts';
import { queryOf } from './query';

/** Whether what was typed is one of the names so far, or the beginning of one, as the search takes it. */
export function isCalled(owner: Owner, typed: string): boolean {
  const query = queryOf(typed);
  return query !== undefined && searchedOf(owner).names.some((name) => matchName(name, query));
}
