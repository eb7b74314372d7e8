import { type Key, keyOf, partsOf } from '@/lib/guide/keys';
import { type KnownIds, knownIds } from '../known-ids';
import type { Show } from '../show';
import { ENTRY_HINTS, entryText } from './skeleton';

/** The file after the last one of a show, with the ids known so far in comments. */
export function nextEntry(show: Show): { key: Key; text: string } {
  const last = show.entries.findLast(({ key }) => partsOf(key)?.letter === '');
  const parts = last && partsOf(last.key);
  const key = keyOf({
    season: parts?.season ?? 1,
    episode: (parts?.episode ?? 0) + 1,
    letter: '',
  });
  return { key, text: entryText({ key, title: key }, `${idHints(knownIds(show))}${ENTRY_HINTS}`) };
}

function idHints({ people, things, bonds, secrets, threads }: KnownIds): string {
  const line = (what: string, ids: readonly string[]) =>
    ids.length > 0 ? `# ${what}: ${ids.join(', ')}\n` : '';
  return [
    '# Ids known so far.\n',
    ...[line('people', people), line('things', things), line('bonds', bonds)],
    ...[line('secrets', secrets), line('open threads', threads), '\n'],
  ].join('');
}
