import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyEntry, type GuideFiles } from '@/lib/arbitrary/guides';
import { longShow } from '@/lib/arbitrary/long-show';
import { PREMISE } from '@/lib/guide/keys';
import { showSchema } from '@/lib/guide/schema/show';
import { SHOWS, titleOf } from '@/lib/import/samples/shows';
import type { GuideShow } from '@/lib/import/shows';
import { filesOf } from '@/lib/library/author/written';

/** Writes the data root of the browser tests: the guides beside this file, and those that are made. */
const [root] = process.argv.slice(2);
if (!root) throw new Error('usage: tsx e2e/guides.ts <data root>');
rmSync(root, { recursive: true, force: true });
cpSync(path.join(import.meta.dirname, 'guides'), root, { recursive: true });
const made = {
  'long-show': longShow({ episodes: 200, people: 60, facts: 2_000 }),
  // As many people, bonds and places as a real show of its length has.
  'long-cast': longShow({ episodes: 100, people: 600, facts: 4_000, things: 120, season: 10 }),
  // What the files of other services tell of.
  ...Object.fromEntries(SHOWS.map((show) => [show.slug, guideOf(show)])),
};
for (const [slug, guide] of Object.entries(made)) {
  const folder = path.join(root, slug);
  mkdirSync(folder);
  for (const [name, text] of filesOf(guide)) writeFileSync(path.join(folder, name), text);
}

function guideOf({ titles: [title = '', ...also], ids, year = 2031, keys }: GuideShow): GuideFiles {
  return {
    show: showSchema(['en']).parse({
      title,
      also,
      languages: ['en'],
      ids,
      released: `${year}-01-01`,
    }),
    entries: keys.map((key) => {
      const file = emptyEntry();
      if (key !== PREMISE) file.title = { en: titleOf(key) };
      return { key, file };
    }),
  };
}
