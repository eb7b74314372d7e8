/** `npm test`: everything that must hold, in order; the last lines say what did not. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build, install, NEXT, runNode, TSX } from './workbench.mjs';

const REPORTS = 'test-results';
const GUIDES = `${REPORTS}/guides`;
const bin = (name, file) => `node_modules/${name}/${file}`;
const started = Date.now();

const steps = [
  [
    'format and lint',
    () => runNode(bin('@biomejs/biome', 'bin/biome'), ['ci', '--error-on-warnings']),
  ],
  ['unused code', () => runNode(bin('knip', 'bin/knip.js'), [])],
  ['route types', () => runNode(NEXT, ['typegen'])],
  ['types', () => runNode(bin('typescript', 'bin/tsc'), ['--noEmit'])],
  ['unit tests', () => vitest('unit', ['lib', 'components'])],
  ['guide checks', () => runNode(TSX, ['lib/commands/check-data.ts', '--strict'])],
  ['build', () => build('.next', 'data')],
  ['weight of the pages', () => runNode(TSX, ['lib/commands/check-weight.ts'])],
  ['build of the generated guides', generatedGuides],
  ['two worlds, byte for byte', () => vitest('worlds', ['e2e/worlds'])],
  ['browser tests', playwright],
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const failed = [];
if ((await install()) !== 0) failed.push('install');
else {
  for (const [name, step] of steps) {
    console.log(`\n— ${name}`);
    const began = Date.now();
    if ((await step()) !== 0) failed.push(name);
    console.log(`  ${secondsSince(began)} s`);
  }
}

const { passed, broken } = counts();
console.log(`\n${secondsSince(started)} s`);
if (failed.length > 0) {
  process.exitCode = 1;
  console.log(`Failed: ${failed.join(', ')}`);
  for (const line of broken) console.log(`  ${line}`);
}
console.log(`${passed} passed, ${Math.max(broken.length, failed.length)} failed`);

function secondsSince(then) {
  return Math.round((Date.now() - then) / 1000);
}

function vitest(name, places) {
  const file = `--outputFile=${REPORTS}/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', file];
  return runNode(bin('vitest', 'vitest.mjs'), ['run', ...places, ...reporters]);
}

async function generatedGuides() {
  const written = await runNode(TSX, ['e2e/guides.ts', GUIDES]);
  return written || build('.next-guides', GUIDES);
}

async function playwright() {
  const { findBrowser } = await import('./browser.mjs');
  const browser = await findBrowser();
  if (browser === undefined) {
    console.log('No Chromium launches here, and none could be installed.');
    console.log('Install one, or name it: PLAYWRIGHT_CHROMIUM_EXECUTABLE=/path/to/chromium');
    return 1;
  }
  const env = browser ? { PLAYWRIGHT_CHROMIUM_EXECUTABLE: browser } : {};
  return runNode(bin('@playwright/test', 'cli.js'), ['test'], env);
}

/** How many tests passed, and the names of those that did not, from the runners' own reports. */
function counts() {
  const units = ['unit.json', 'worlds.json'].flatMap((file) => report(file) ?? []);
  const browser = report('browser.json');
  const inSuite = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(inSuite)];
  const specs = (browser?.suites ?? []).flatMap(inSuite);
  return {
    passed:
      units.reduce((sum, unit) => sum + unit.numPassedTests, 0) +
      specs.filter((spec) => spec.ok).length,
    broken: [
      ...units
        .flatMap(({ testResults }) => testResults)
        .flatMap((file) =>
          file.assertionResults
            .filter((test) => test.status === 'failed')
            .map((test) => `${file.name}: ${test.fullName}`),
        ),
      ...specs.filter((spec) => !spec.ok).map((spec) => `${spec.file}: ${spec.title}`),
    ],
  };
}

function report(file) {
  try {
    return JSON.parse(readFileSync(`${REPORTS}/${file}`, 'utf8'));
  } catch {
    return undefined;
  }
}
