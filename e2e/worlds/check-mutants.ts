/**
 * `npm run prove:mutants`: sees that copies of the repository without a fault pass at each depth, then
 * plants each fault in a copy and sees that it is caught at its depth, two copies at a time. Names may be
 * given, to try those alone. Prints `caught/planted` last.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../../lib/commands/browser.mjs';
import { CONTROLS, MUTANTS, type Mutant } from './mutants';

const PROOF = 'app/[locale]/about/safety/proof.json';
/** What stands in the output of a test that compared and found a difference. */
const FOUND = /AssertionError|\.toEqual\(/;
/** What stands there where at least one test passed: none is found where its name has changed. */
const RAN = /\b[1-9]\d* passed/;
const LANES = ['lane-1', 'lane-2'];
const wanted = process.argv.slice(2);
const planted = MUTANTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const unknown = wanted.filter((name) => !planted.some((mutant) => mutant.name === name));
if (unknown.length > 0) throw new Error(`No such fault: ${unknown.join(', ')}`);
const browser = await findBrowser();

const depths = new Set(planted.map(({ depth }) => depth));
const broken = await inLanes(
  CONTROLS.filter(({ depth }) => depths.has(depth)),
  passesIn,
);
const missed = broken.length > 0 ? planted : await inLanes(planted, isCaughtIn);
if (missed.length > 0) process.exitCode = 1;
else if (wanted.length === 0) {
  const proof = { ...JSON.parse(readFileSync(PROOF, 'utf8')), mutants: planted.length };
  writeFileSync(PROOF, `${JSON.stringify(proof, null, 2)}\n`);
}
console.log(`${planted.length - missed.length}/${planted.length}`);

interface Outcome {
  failed: boolean;
  output: string;
}

/** Those for which it does not hold. All lanes take from what is left. */
async function inLanes(
  mutants: readonly Mutant[],
  holds: (lane: string, mutant: Mutant) => Promise<boolean>,
): Promise<readonly Mutant[]> {
  const left = mutants.values();
  const failing: Mutant[] = [];
  await Promise.all(
    LANES.map(async (lane) => {
      for (const mutant of left) if (!(await holds(lane, mutant))) failing.push(mutant);
    }),
  );
  return failing;
}

/** Whether all tests of its depth ran and passed. */
async function passesIn(lane: string, control: Mutant): Promise<boolean> {
  const began = Date.now();
  const [build, visit] = await tryIn(lane, control);
  const isPassed = [build, visit].every((one) => !one || (!one.failed && RAN.test(one.output)));
  if (!isPassed) console.log(`${build.output}\n${visit?.output}`);
  say(isPassed ? 'passed' : 'FAILED', control, began);
  return isPassed;
}

/** Whether a test of its depth finds other bytes because of the fault. One that only breaks is not caught. */
async function isCaughtIn(lane: string, mutant: Mutant): Promise<boolean> {
  const began = Date.now();
  const [build, visit] = await tryIn(lane, mutant);
  const found = visit ?? build;
  const isBroken = (visit && build.failed) || (found.failed && !FOUND.test(found.output));
  if (isBroken) console.log(`${build.output}\n${visit?.output}`);
  const isCaught = found.failed && !isBroken;
  say(isCaught ? 'caught' : 'MISSED', mutant, began);
  return isCaught;
}

function say(outcome: string, { name, depth }: Mutant, began: number): void {
  const seconds = `${Math.round((Date.now() - began) / 1000)} s`;
  console.log([outcome, depth.padEnd(8), seconds.padStart(6), name].join('  '));
}

/** The tests of each depth: those of the builds, and those of a visit to what was built. */
function testsOf(depth: Mutant['depth']): { file?: string; built: string; visited?: string } {
  switch (depth) {
    case 'fold':
    case 'schema':
    case 'kept':
    case 'published':
      return { built: `unit tests of the ${depth}` };
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

/** What the tests of its depth say: of the builds, and of a visit to what was built where there is one. */
async function tryIn(
  lane: string,
  { name, depth }: Mutant,
): Promise<readonly [Outcome, Outcome | undefined]> {
  const env = { KOKOMADE_MUTANT: name, KOKOMADE_LANE: lane };
  const { file = 'build.test', built, visited } = testsOf(depth);
  const vitest = ['run', `e2e/worlds/${file}`, '-t', built];
  const build = await run('node_modules/vitest/vitest.mjs', vitest, env);
  if (visited === undefined) return [build, undefined];
  const output = `--output=${path.join('test-results', lane, 'browser')}`;
  const visit = ['test', 'worlds.spec', '--reporter=line', output, '-g', visited];
  return [build, await run('node_modules/@playwright/test/cli.js', visit, env)];
}

function run(file: string, args: string[], env: Record<string, string>): Promise<Outcome> {
  const child = spawn(process.execPath, [file, ...args], {
    env: {
      ...process.env,
      ...env,
      NO_COLOR: '1',
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
