import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { longShow } from '@/lib/arbitrary/long-show';
import { filesOf } from '@/lib/library/author/written';

/** Writes the data root of the browser tests: the guides beside this file, and those that are made. */
const [root] = process.argv.slice(2);
if (!root) throw new Error('usage: tsx e2e/guides.ts <data root>');
rmSync(root, { recursive: true, force: true });
cpSync(path.join(import.meta.dirname, 'guides'), root, { recursive: true });
const made = {
  'long-show': longShow({ episodes: 200, people: 60, facts: 2_000 }),
  // As many people and bonds as a real show of its length has.
  'long-cast': longShow({ episodes: 100, people: 600, facts: 4_000, season: 10 }),
};
for (const [slug, guide] of Object.entries(made)) {
  const folder = path.join(root, slug);
  mkdirSync(folder);
  for (const [name, text] of filesOf(guide)) writeFileSync(path.join(folder, name), text);
}
