import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyEntry, type GuideFiles } from '@/lib/arbitrary/guides';
import { longShow } from '@/lib/arbitrary/long-show';
import { PREMISE } from '@/lib/guide/keys';
import { SHOWS } from '@/lib/import/samples/shows';
import type { GuideShow } from '@/lib/import/shows';
import { filesOf } from '@/lib/library/author/written';

/** What some of the files call the first episodes. */
const EPISODES = ['A Lamp', 'A Key', 'Oil and Wick', 'The "Harbour", at Night'];

/**
 * Writes the data root of the browser tests: the guides beside this file, a long one, and those that
 * files of other services tell of.
 */
const [root] = process.argv.slice(2);
if (!root) throw new Error('usage: tsx e2e/guides.ts <data root>');
rmSync(root, { recursive: true, force: true });
cpSync(path.join(import.meta.dirname, 'guides'), root, { recursive: true });
write('long-show', longShow({ episodes: 200, people: 60, facts: 2_000 }));
for (const show of SHOWS) write(show.slug, guideOf(show));

function write(slug: string, guide: GuideFiles): void {
  const folder = path.join(String(root), slug);
  mkdirSync(folder);
  for (const [name, text] of filesOf(guide)) writeFileSync(path.join(folder, name), text);
}

function guideOf({ titles: [title = '', ...also], ids, year = 2031, keys }: GuideShow): GuideFiles {
  return {
    show: {
      ...{ title: { en: title }, also: also.map((en) => ({ en })), languages: ['en'], ids },
      ...{ unit: 'episode', released: `${year}-01-01`, countries: [], links: [], accepted: [] },
    },
    entries: keys.map((key, place) => {
      const file = emptyEntry();
      if (key !== PREMISE) file.title = { en: EPISODES[place - 1] ?? `Title of ${key}` };
      return { key, file };
    }),
  };
}
