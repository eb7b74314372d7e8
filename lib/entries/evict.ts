import type { QueryClient } from '@tanstack/react-query';
import { isWithin, type Key } from '@/lib/guide/keys';
import { ENTRIES } from './files';

/** What may stay in memory of a show: entries up to the horizon, and the one recap held open ahead. */
export interface Held {
  horizon: Key;
  recap?: Key;
}

/** Drops from memory, in all languages and of every show, each entry that may not stay there. */
export function forgetBeyond(client: QueryClient, heldOf: (show: string) => Held): void {
  client.removeQueries({
    predicate: ({ queryKey: [kind, show, , key, file] }) => {
      if (kind !== ENTRIES) return false;
      const { horizon, recap } = heldOf(String(show));
      return !isWithin(String(key), horizon) && !(file === 'recap.json' && key === recap);
    },
  });
}
