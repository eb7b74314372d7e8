/**
 * `npm run prove:mutants`: plants each fault in a copy of the repository and sees that it is caught at
 * its depth. Names may be given, to try those alone. Prints `caught/planted` last.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { findBrowser } from '../../lib/commands/browser.mjs';
import { MUTANTS, type Mutant } from './mutants';

const PROOF = 'e2e/proof.json';
const wanted = process.argv.slice(2);
const planted = MUTANTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const browser = await findBrowser();
const missed: string[] = [];

for (const mutant of planted) {
  const caught = isCaught(mutant);
  if (!caught) missed.push(mutant.name);
  console.log(`${caught ? 'caught' : 'MISSED'}  ${mutant.depth.padEnd(8)}  ${mutant.name}`);
}
if (missed.length > 0) process.exitCode = 1;
else if (wanted.length === 0) {
  const proof = { ...JSON.parse(readFileSync(PROOF, 'utf8')), mutants: planted.length };
  writeFileSync(PROOF, `${JSON.stringify(proof, null, 2)}\n`);
}
console.log(`${planted.length - missed.length}/${planted.length}`);

/** Whether the tests of its depth fail with the fault, and for no other reason than the fault. */
function isCaught({ name, depth }: Mutant): boolean {
  const env = { KOKOMADE_MUTANT: name };
  const title =
    depth === 'own data'
      ? 'own guides differ'
      : depth === 'fold'
        ? 'laws'
        : 'same files|whatever comes|do differ';
  const built = run('node_modules/vitest/vitest.mjs', ['run', 'e2e/worlds', '-t', title], env);
  if (depth !== 'visit') return built.failed;
  if (built.failed) throw new Error(`${name}: the worlds could not be built\n${built.output}`);
  return run(
    'node_modules/@playwright/test/cli.js',
    ['test', 'worlds.spec', '-g', 'same in both'],
    env,
  ).failed;
}

function run(file: string, args: string[], env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...env,
      ...(browser ? { PLAYWRIGHT_CHROMIUM_EXECUTABLE: browser } : {}),
    },
  });
  return { failed: status !== 0, output: `${stdout}\n${stderr}` };
}
