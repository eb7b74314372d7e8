/** `npm start`: installs, builds and serves, doing again only what has changed. */
import { networkInterfaces } from 'node:os';
import { BASE_PATH } from '../addresses/base-path.mjs';
import { build, install, runNode, SERVE, SERVED } from './workbench.mjs';

const port = process.env.PORT || '3000';
const root = process.env.KOKOMADE_DATA || 'data';
const place = process.env.KOKOMADE_BUILD || '.next';

process.exitCode = (await install()) || (await build(place, root)) || (await serve());

/** On all of this machine's addresses, so that a phone beside it can read along, or on `HOST` alone. */
function serve() {
  const host = process.env.HOST;
  const all = Object.values(networkInterfaces()).flatMap((one) => one ?? []);
  const others = all.filter(({ family, internal }) => family === 'IPv4' && !internal);
  const names = host ? [host] : ['localhost', ...others.map(({ address }) => address)];
  console.log('\nKokomade is served on');
  for (const name of names) console.log(`  http://${name}:${port}${BASE_PATH}`);
  if (!host) console.log('On this machine alone: HOST=127.0.0.1 npm start');
  console.log();
  return runNode(SERVE, [], { ...SERVED, PORT: port, KOKOMADE_BUILD: place });
}
