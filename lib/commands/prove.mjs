/**
 * `npm run prove`: the long form of the proof that nothing later matters: on generated guides, and by
 * builds and visits at every key of every guide in `data/`. Writes what was tried on generated guides to
 * `app/[locale]/about/safety/proof.json`, which the page on safety shows. `npm run prove -- my-show` is
 * of that guide's builds and visits alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { runPlaywright } from './browser.mjs';
import { install, runNode, VITEST } from './workbench.mjs';

const RUNS = 20_000;
const PROOF = 'app/[locale]/about/safety/proof.json';
const named = process.argv.slice(2);
const LONG = { KOKOMADE_PROVE: '1', KOKOMADE_GUIDES: named.join(',') };

process.exitCode = (await install()) || (await proved());
if (process.exitCode === 0 && named.length === 0) {
  const proof = { ...JSON.parse(readFileSync(PROOF, 'utf8')), pairs: RUNS };
  writeFileSync(PROOF, `${JSON.stringify(proof, null, 2)}\n`);
}

async function proved() {
  for (const step of named.length > 0 ? [builds, visits] : [laws, builds, visits]) {
    const began = Date.now();
    const code = await step();
    console.log(`${step.name}: ${Math.round((Date.now() - began) / 1000)} s`);
    if (code !== 0) return code;
  }
  return 0;
}

function laws() {
  const args = [
    'run',
    'lib/guide/laws',
    'checks/generated',
    'lib/import/mutations',
    '--testTimeout=2000000',
  ];
  return runNode(VITEST, args, { KOKOMADE_RUNS: String(RUNS) });
}

function builds() {
  // One after the other: each clears away all workshops when it is done.
  return runNode(VITEST, ['run', 'e2e/worlds', '--no-file-parallelism'], LONG);
}

function visits() {
  return runPlaywright(['worlds.spec'], LONG);
}
