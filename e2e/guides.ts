import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GuideFiles } from '@/lib/arbitrary/guides';
import { filesOf } from '@/lib/arbitrary/written';
import { longShow } from './guides/long-show';
import { noEpisodes, oneEpisode } from './guides/small-shows';
import { twoSeasons } from './guides/two-seasons';

/** Writes a data root with the guides of the browser tests, the same at every time. */
export function writeGuides(root: string): void {
  writeGuide(path.join(root, 'long-show'), longShow());
  writeGuide(path.join(root, 'no-episodes'), noEpisodes());
  writeGuide(path.join(root, 'one-episode'), oneEpisode());
  writeGuide(path.join(root, 'two-seasons'), twoSeasons());
}

/** Writes a guide as a show's folder, in place of what is there. */
export function writeGuide(folder: string, guide: GuideFiles): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of filesOf(guide)) writeFileSync(path.join(folder, name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [root] = process.argv.slice(2);
  if (!root) throw new Error('usage: tsx e2e/guides.ts <data root>');
  writeGuides(root);
}
