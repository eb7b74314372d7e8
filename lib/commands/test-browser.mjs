/**
 * `npm run test:browser`: builds what the browser tests visit, where it is not there or older than what
 * it is made of, and runs them. What follows `--` is for Playwright: a file, say.
 */
import { runPlaywright } from './browser.mjs';
import {
  build,
  FLOOR,
  isNewer,
  NEXT,
  runNode,
  SERVED,
  SOURCES,
  TSX,
  VITEST,
} from './workbench.mjs';

const GUIDES = 'test-results/guides';
const WORLDS = 'test-results/worlds/b';

const args = process.argv.slice(2);
const places = args.filter((arg) => arg.includes('spec'));
if (places.length === 0 || places.some((place) => place.includes('worlds'))) await worlds();
process.exitCode =
  (await build('.next', 'data')) ||
  (await runNode(TSX, ['e2e/guides.ts', GUIDES])) ||
  (await build('.next-guides', GUIDES)) ||
  (await floor()) ||
  (await runPlaywright(args));

/** Leaves the two worlds; whether they are the same is for `test:worlds` to say. */
async function worlds() {
  if (isNewer(WORLDS, [...SOURCES, 'data', 'e2e/worlds'])) return;
  await runNode(VITEST, ['run', 'e2e/worlds/build', '-t', 'same files']);
}

/** The bare Next page that others are measured by. */
async function floor() {
  if (isNewer(`${FLOOR}/.next/BUILD_ID`, [`${FLOOR}/app`, 'package-lock.json'])) return 0;
  return runNode(NEXT, ['build', FLOOR], SERVED);
}
