import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { longShow } from '@/lib/arbitrary/long-show';
import { filesOf } from '@/lib/library/author/written';

/**
 * `npm run guide:long -- <data root> [--slug long-show] [--episodes 1200] [--people 2000]
 * [--facts 60000] [--season 24] [--seed 7]`: a guide of that size, made up, to measure with.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    slug: { type: 'string', default: 'long-show' },
    episodes: { type: 'string', default: '1200' },
    people: { type: 'string', default: '2000' },
    facts: { type: 'string', default: '60000' },
    season: { type: 'string' },
    seed: { type: 'string', default: '7' },
  },
});
const [root] = positionals;
if (root) write(path.join(root, values.slug));
else {
  console.error('expected a data root: npm run guide:long -- ../data --episodes 200');
  process.exitCode = 1;
}

function write(folder: string): void {
  const files = filesOf(
    longShow({
      episodes: Number(values.episodes),
      people: Number(values.people),
      facts: Number(values.facts),
      ...(values.season && { season: Number(values.season) }),
      seed: Number(values.seed),
    }),
  );
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
  console.log(`${folder}: ${files.size} files`);
}
