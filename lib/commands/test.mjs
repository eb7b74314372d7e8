/** `npm test`: everything that must hold, in order; the last lines say what did not. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { install, runScript } from './workbench.mjs';

const REPORTS = 'test-results';
const counted = (name) => `--reporter=default --reporter=json --outputFile=${REPORTS}/${name}.json`;

/** Scripts with what they are told; those of tests leave a report of that name. */
const STEPS = [
  ['lint', ''],
  ['typecheck', ''],
  ['test:unit', counted('unit')],
  ['check:data', '--strict'],
  ['test:worlds', counted('worlds')],
  ['test:browser', ''],
];

const began = Date.now();
rmSync(REPORTS, { recursive: true, force: true });
const results = [];
if ((await install()) !== 0) results.push({ passed: 0, failed: ['install'] });
else for (const step of STEPS) results.push(await resultOf(step));

const failed = results.flatMap((result) => result.failed);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const loads = `${REPORTS}/loads.txt`;
if (existsSync(loads)) console.log(`\n${readFileSync(loads, 'utf8')}`);
console.log(`\n${secondsSince(began)} s`);
for (const name of failed) console.log(`  failed: ${name}`);
console.log(`${passed} passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;

/** How many tests of a step passed, and what failed: its tests by name, or itself where none did. */
async function resultOf([script, told]) {
  console.log(`\n— ${script}`);
  const started = Date.now();
  const code = await runScript(script, told.split(' ').filter(Boolean));
  console.log(`  ${secondsSince(started)} s`);
  const tests = testsIn(`${REPORTS}/${script.replace('test:', '')}.json`);
  const failed = tests.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
  return {
    passed: tests.filter(({ outcome }) => outcome === 'passed').length,
    failed: code !== 0 && failed.length === 0 ? [script] : failed,
  };
}

/** Each test of a runner's report by its name, with how it went; none where there is no report. */
function testsIn(file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
  const ofVitest = (report.testResults ?? []).flatMap(({ name, status, assertionResults }) => [
    // A file that cannot be read has no tests to fail.
    ...(assertionResults.length === 0 ? [{ name, outcome: status }] : []),
    ...assertionResults.map((one) => ({ name: `${name}: ${one.fullName}`, outcome: one.status })),
  ]);
  const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
  const ofPlaywright = specsIn(report).map(({ file: place, title, ok, tests }) => ({
    name: `${place}: ${title}`,
    outcome: !ok ? 'failed' : tests.every(({ status }) => status === 'skipped') ? '' : 'passed',
  }));
  return [...ofVitest, ...ofPlaywright];
}

function secondsSince(then) {
  return Math.round((Date.now() - then) / 1000);
}
