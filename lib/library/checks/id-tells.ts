import { plainText } from '@/lib/guide/normalise';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { Finding } from '../read/finding';
import type { Parsed } from '../read/parse';
import type { Reading, Show } from '../read/show';
import type { Path, Spot } from '../read/yaml';
import { comingNames } from './names/coming';
import { newIds } from './new-ids';

/** The *id-tells* check: an id, which anybody can read in an address, with a name that is learned later. */
export function checkIds({ show, files }: Reading): Finding[] {
  const slugs = slugsOf(show);
  return show.entries.flatMap(({ key, file }, place) => {
    const parsed = files.entries.get(key);
    if (!parsed) return [];
    return newIds(file).flatMap(({ id, path, spot }) =>
      tells(id, slugs, place) ? [findingOf(parsed, id, path, spot)] : [],
    );
  });
}

function findingOf(file: Parsed<EntryFile>, id: string, path: Path, spot: Spot): Finding {
  const message = `the id "${id}" holds a name that a later entry makes known, expected no more than is known here`;
  return { ...file.finding(path, 'id-tells', message, spot), excerpt: id };
}

/** Names as ids would have them, with the first entry that makes each known. */
function slugsOf(show: Show): Map<string, number> {
  const slugs = new Map<string, number>();
  for (const { text, from, isWord } of comingNames(show)) {
    const slug = slugOf(text);
    if (slug.length >= 3 && !isWord && from < (slugs.get(slug) ?? Number.POSITIVE_INFINITY))
      slugs.set(slug, from);
  }
  return slugs;
}

function slugOf(name: string): string {
  return plainText(name)
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The longest known name at each word wins, as in texts. */
function tells(id: string, slugs: ReadonlyMap<string, number>, place: number): boolean {
  const words = id.split('-');
  for (let start = 0; start < words.length; start++) {
    for (let end = words.length; end > start; end--) {
      const from = slugs.get(words.slice(start, end).join('-'));
      if (from === undefined) continue;
      if (from > place) return true;
      start = end - 1;
      break;
    }
  }
  return false;
}
