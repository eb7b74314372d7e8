/** `npm start`: installs, builds and serves, doing again only what has changed. */
import { BASE_PATH } from '../addresses/base-path.mjs';
import { build, install, NEXT, runNode, SERVED } from './workbench.mjs';

const port = process.env.PORT || '3000';
const root = process.env.KOKOMADE_DATA || 'data';
const place = process.env.KOKOMADE_BUILD || '.next';

process.exitCode = (await install()) || (await build(place, root)) || (await serve());

function serve() {
  console.log(`\nKokomade: http://localhost:${port}${BASE_PATH}\n`);
  return runNode(NEXT, ['start', '-p', port], { ...SERVED, KOKOMADE_BUILD: place });
}
