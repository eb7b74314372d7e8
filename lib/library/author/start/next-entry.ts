import { type Key, keyOf, partsOf } from '@/lib/guide/keys';
import type { Show } from '../../read/show';
import { type KnownIds, knownIds } from '../known-ids';
import { entryText } from './skeleton';

/** The file after the last one of a show, with the ids known so far in comments. */
export function nextEntry(show: Show): { key: Key; text: string } {
  const last = show.entries.findLast(({ key }) => partsOf(key)?.letter === '');
  const parts = last && partsOf(last.key);
  const key = keyOf({
    season: parts?.season ?? 1,
    episode: (parts?.episode ?? 0) + 1,
    letter: '',
  });
  const ids = idHints(knownIds(show));
  return { key, text: entryText({ key, title: key }, show.file.languages, ids) };
}

function idHints({ people, things, bonds, secrets, threads }: KnownIds): string {
  const line = (what: string, ids: readonly string[]) =>
    ids.length > 0 ? `# ${what}: ${ids.join(', ')}\n` : '';
  const lines = [
    ...[line('people', people), line('things', things), line('bonds', bonds)],
    ...[line('secrets', secrets), line('open threads', threads)],
  ].join('');
  return lines && `# Ids known so far.\n${lines}\n`;
}
