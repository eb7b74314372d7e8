import { compareKeys, isSpecial, isWithin, type Key, PREMISE } from '@/lib/guide/keys';
import { type PublishedFile, publishedSchema } from '@/lib/guide/schema/published';
import type { Text } from '@/lib/guide/schema/values';
import type { Finding } from '../read/finding';
import { type Folder, PUBLISHED, placeIn } from '../read/folder';
import { type Parsed, parseParts } from '../read/parse';
import type { Reading } from '../read/show';
import { parseYaml } from '../read/yaml';

/** What was recorded when the guide was published; undefined where nothing was. */
export function readPublished(folder: Folder): Parsed<PublishedFile> | undefined {
  const text = folder.files.get(PUBLISHED);
  if (text === undefined) return undefined;
  return parseParts(parseYaml(placeIn(folder, PUBLISHED), text), publishedSchema, {});
}

const MERGE = 'of episodes that became one, each keeps its file, if only with a title';

/**
 * The *published* check: a key that viewers may have finished stays the key of that episode, and what is
 * added comes after all that was published, or is a special.
 */
export function checkPublished(
  { show, files }: Reading,
  published: Parsed<PublishedFile>,
): Finding[] {
  const { keys } = published.value;
  const recorded = Object.entries(keys);
  const titles = new Map(show.entries.map(({ key, file }) => [key, file.title]));
  const regular = Object.keys(keys).filter((key) => !isSpecial(key));
  const last = regular.sort(compareKeys).at(-1) ?? PREMISE;
  const isBetween = (key: Key) =>
    key !== PREMISE && !isSpecial(key) && !(key in keys) && isWithin(key, last);
  const lost = recorded.flatMap(([key, hashes]) => {
    const title = titles.get(key);
    if (!titles.has(key)) {
      const message = `${key} was published and has no file any more, expected ${key}.yaml; ${MERGE}`;
      return [published.finding(['keys', key], 'published', message, 'key')];
    }
    if (!title || isSameEpisode(hashes, title)) return [];
    const message = `another episode than was published as ${key}, expected that one; ${MERGE}; where only its title is new: npm run guide:publish -- ${show.slug} --retitled ${key}`;
    return files.entries.get(key)?.finding(['title'], 'published', message, 'key') ?? [];
  });
  const between = [...titles.keys()].filter(isBetween).flatMap((key) => {
    const message = `a new episode before ${last}, which is published, expected a special after the episode before it`;
    return files.entries.get(key)?.finding([], 'published', message) ?? [];
  });
  return [...published.findings, ...lost, ...between];
}

/** Whether the title is the same in any language, of those that it was published in. */
function isSameEpisode(hashes: Readonly<Record<string, string>>, title: Text): boolean {
  const shared = Object.keys(hashes).filter((language) => title[language] !== undefined);
  // seam: published
  return shared.length === 0 || shared.some((one) => hashOfTitle(title[one] ?? '') === hashes[one]);
}

/** The recorded hashes of a title, by language. */
export function hashesOf(title: Text): Record<string, string> {
  return Object.fromEntries(Object.entries(title).map(([tag, text]) => [tag, hashOfTitle(text)]));
}

/** Of its letters and digits alone, so that a comma or a capital makes no other episode. FNV-1a, 32 bits. */
function hashOfTitle(title: string): string {
  const letters = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(letters || title)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
