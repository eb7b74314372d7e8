import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { longShow } from '@/lib/arbitrary/long-show';
import { filesOf } from '@/lib/library/author/written';

/** Writes the data root of the browser tests: the guides beside this file, and one that is made. */
const [root] = process.argv.slice(2);
if (!root) throw new Error('usage: tsx e2e/guides.ts <data root>');
rmSync(root, { recursive: true, force: true });
cpSync(path.join(import.meta.dirname, 'guides'), root, { recursive: true });
const folder = path.join(root, 'long-show');
mkdirSync(folder);
const long = longShow({ episodes: 200, people: 60, facts: 2_000 });
for (const [name, text] of filesOf(long)) writeFileSync(path.join(folder, name), text);
