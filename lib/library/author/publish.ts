import { compareKeys, type Key, PREMISE } from '@/lib/guide/keys';
import type { PublishedFile } from '@/lib/guide/schema/published';
import { hashesOf } from '../checks/published';
import type { Show } from '../read/show';

const HEAD = `# What viewers may have finished, each with a hash of its title: written by npm run guide:publish.
# These keys stay the keys of these episodes (see "What may change" in the format).
`;

/**
 * The text of `published.yaml` for a guide as it is now: all that was published before, and what is new.
 * What stands there of a title in a language that it has no more stays.
 */
export function publishedText({ entries }: Show, before: PublishedFile['keys']): string {
  const now = entries.flatMap(({ key, file }): [Key, Record<string, string>][] =>
    key === PREMISE ? [] : [[key, { ...before[key], ...hashesOf(file.title ?? {}) }]],
  );
  const all = Object.entries({ ...before, ...Object.fromEntries(now) });
  all.sort(([a], [b]) => compareKeys(a, b));
  const lines = all.map(([key, hashes]) => {
    const each = Object.entries(hashes).map(([tag, hash]) => `${tag}: "${hash}"`);
    return `  ${key}: { ${each.join(', ')} }\n`;
  });
  return `${HEAD}keys:${lines.length > 0 ? `\n${lines.join('')}` : ' {}\n'}`;
}

/** The keys of a guide that have not been published. */
export function unpublished({ entries }: Show, before: PublishedFile['keys']): Key[] {
  return entries.map(({ key }) => key).filter((key) => key !== PREMISE && !(key in before));
}
