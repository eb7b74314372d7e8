/**
 * `npm run prove:mutants`: plants each fault in a copy of the repository and sees that it is caught at
 * its depth. Names may be given, to try those alone. Prints `caught/planted` last.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { findBrowser } from '../../lib/commands/browser.mjs';
import { MUTANTS, type Mutant } from './mutants';

const PROOF = 'e2e/proof.json';
/** What stands in the output of a test that compared and found a difference. */
const FOUND = /AssertionError|\.toEqual\(/;
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

/** The tests of each depth: those of the builds, and those of a visit to what was built. */
function testsOf(depth: Mutant['depth']): { built: string; visited?: string } {
  switch (depth) {
    case 'fold':
      return { built: 'laws' };
    case 'build':
      return { built: 'same files|whatever comes|do differ' };
    case 'visit':
      return { built: 'same files', visited: 's01e01 in .* a visit is the same' };
    case 'back':
      return { built: 'same files', visited: 's01e01 in .* coming back' };
    case 'keys':
      return { built: 'other keys', visited: 's01e01 in .* other keys' };
  }
}

/** Whether a test of its depth finds other bytes because of the fault. One that only breaks is not caught. */
function isCaught({ name, depth }: Mutant): boolean {
  const env = { KOKOMADE_MUTANT: name };
  const { built, visited } = testsOf(depth);
  const build = run('node_modules/vitest/vitest.mjs', ['run', 'e2e/worlds', '-t', built], env);
  const found = visited
    ? run('node_modules/@playwright/test/cli.js', ['test', 'worlds.spec', '-g', visited], env)
    : build;
  const isBroken = (visited && build.failed) || (found.failed && !FOUND.test(found.output));
  if (isBroken) console.log(`${build.output}\n${found.output}`);
  return found.failed && !isBroken;
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
