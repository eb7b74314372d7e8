/**
 * `npm run lock`, after dependencies change: has npm ask anew for each package of the lock file without a
 * hash of what it is, and fails where one is left. A registry that lacks the builds of a package for other
 * systems leaves them out: then another one is to be asked.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { run } from './workbench.mjs';

const FILE = 'package-lock.json';
const read = () => JSON.parse(readFileSync(FILE, 'utf8'));

/** What is bundled comes, and is verified, with what bundles it. */
const isUnverified = ([place, { integrity, inBundle, link }]) =>
  place !== '' && !integrity && !inBundle && !link;

const lock = read();
const verified = Object.entries(lock.packages).filter((one) => !isUnverified(one));
lock.packages = Object.fromEntries(verified);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
process.exitCode = await run('npm', ['install', '--package-lock-only', '--ignore-scripts']);

const left = Object.entries(read().packages).filter(isUnverified);
for (const [place] of left) console.error(`${place}: no hash`);
if (left.length > 0) process.exitCode = 1;
