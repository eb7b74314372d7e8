/**
 * `npm run build:static`: the whole app as files in `out/`, for any static host; they are to be served below
 * the base path.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { CODE, GUIDES, WORKER } from '../addresses/app-files.mjs';
import { BASE_PATH } from '../addresses/base-path.mjs';
import {
  CHANGING_HEADERS,
  ENTRY_HEADERS,
  HASHED_HEADERS,
  HEADERS,
  WORKER_HEADERS,
} from './headers.mjs';
import { precompress } from './precompress.mjs';
import { seal } from './seal.mjs';
import { CHECKED, install, NEXT, runNode, SERVED, TSX } from './workbench.mjs';

const root = process.env.KOKOMADE_DATA || 'data';

process.exitCode =
  (await install()) ||
  (await runNode(TSX, ['lib/commands/check-data.ts', root])) ||
  (await exported());

async function exported() {
  rmSync('out', { recursive: true, force: true });
  // For the worker, too, which is written here.
  Object.assign(process.env, CHECKED, { KOKOMADE_STATIC: '1' });
  const env = { ...SERVED, KOKOMADE_BUILD: '' };
  const code = await runNode(NEXT, ['build'], env);
  if (code !== 0) return code;
  await seal('out/_next/static', 'out');
  precompress('out');
  // The form that several static hosts read; others are told the same in their own way.
  const block = (place, headers) =>
    [place, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const blocks = [
    block(`${BASE_PATH}/*`, HEADERS),
    block(`${GUIDES}/*`, { ...ENTRY_HEADERS, ...CHANGING_HEADERS }),
    block(`${CODE}/*`, HASHED_HEADERS),
    block(WORKER, WORKER_HEADERS),
  ];
  writeFileSync('out/_headers', `${blocks.join('\n')}\n`);
  // Without it GitHub Pages leaves out what begins with an underscore.
  writeFileSync('out/.nojekyll', '');
  return 0;
}
