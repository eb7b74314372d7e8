/**
 * `npm run prove:mutants`: plants each fault in a copy of the repository and sees that it is caught at
 * its depth, two faults at a time. Names may be given, to try those alone. Prints `caught/planted` last.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../../lib/commands/browser.mjs';
import { MUTANTS, type Mutant } from './mutants';

const PROOF = 'e2e/proof.json';
/** What stands in the output of a test that compared and found a difference. */
const FOUND = /AssertionError|\.toEqual\(/;
const LANES = ['lane-1', 'lane-2'];
const wanted = process.argv.slice(2);
const planted = MUTANTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const browser = await findBrowser();
const missed: string[] = [];

const left = planted.values();
await Promise.all(
  LANES.map(async (lane) => {
    // Both lanes take from what is left.
    for (const mutant of left) await tryIn(lane, mutant);
  }),
);
if (missed.length > 0) process.exitCode = 1;
else if (wanted.length === 0) {
  const proof = { ...JSON.parse(readFileSync(PROOF, 'utf8')), mutants: planted.length };
  writeFileSync(PROOF, `${JSON.stringify(proof, null, 2)}\n`);
}
console.log(`${planted.length - missed.length}/${planted.length}`);

async function tryIn(lane: string, mutant: Mutant): Promise<void> {
  const began = Date.now();
  const caught = await isCaught(lane, mutant);
  if (!caught) missed.push(mutant.name);
  const seconds = `${Math.round((Date.now() - began) / 1000)} s`;
  const said = [caught ? 'caught' : 'MISSED', mutant.depth.padEnd(8), seconds.padStart(6)];
  console.log([...said, mutant.name].join('  '));
}

/** The tests of each depth: those of the builds, and those of a visit to what was built. */
function testsOf(depth: Mutant['depth']): { file?: string; built: string; visited?: string } {
  switch (depth) {
    case 'fold':
      return { built: 'laws' };
    case 'build':
      return { built: 'same files|whatever comes|do differ' };
    case 'server':
      return { file: 'server.test', built: 'a server answers the same' };
    case 'visit':
      return { built: 'same files', visited: 's01e01 in .* a visit is the same' };
    case 'back':
      return { built: 'same files', visited: 's01e01 in .* (coming back|after somebody)' };
    case 'keys':
      return { built: 'other keys', visited: 's01e01 in .* other keys' };
  }
}

/** Whether a test of its depth finds other bytes because of the fault. One that only breaks is not caught. */
async function isCaught(lane: string, { name, depth }: Mutant): Promise<boolean> {
  const env = { KOKOMADE_MUTANT: name, KOKOMADE_LANE: lane };
  const { file = 'build.test', built, visited } = testsOf(depth);
  const vitest = ['run', `e2e/worlds/${file}`, '-t', built];
  const build = await run('node_modules/vitest/vitest.mjs', vitest, env);
  const output = `--output=${path.join('test-results', lane, 'browser')}`;
  const visit = ['test', 'worlds.spec', '--reporter=line', output, '-g', visited ?? ''];
  const found = visited ? await run('node_modules/@playwright/test/cli.js', visit, env) : build;
  const isBroken = (visited && build.failed) || (found.failed && !FOUND.test(found.output));
  if (isBroken) console.log(`${build.output}\n${found.output}`);
  return found.failed && !isBroken;
}

function run(
  file: string,
  args: string[],
  env: Record<string, string>,
): Promise<{ failed: boolean; output: string }> {
  const child = spawn(process.execPath, [file, ...args], {
    env: {
      ...process.env,
      ...env,
      ...(browser ? { PLAYWRIGHT_CHROMIUM_EXECUTABLE: browser } : {}),
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ failed: code !== 0, output }));
  });
}
