import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '@/lib/library/author/written';
import { longShow } from './long-show';

/** Writes the data root of the browser tests: the guides beside this file, and one that is made. */
const [root] = process.argv.slice(2);
if (!root) throw new Error('usage: tsx e2e/guides.ts <data root>');
rmSync(root, { recursive: true, force: true });
cpSync(path.join(import.meta.dirname, 'guides'), root, { recursive: true });
const folder = path.join(root, 'long-show');
mkdirSync(folder);
for (const [name, text] of filesOf(longShow())) writeFileSync(path.join(folder, name), text);
