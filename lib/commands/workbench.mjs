/** What `npm start` and `npm test` share. Built-ins alone: it runs before anything is installed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { builtFor } from '../addresses/base-path.mjs';
import { sealBuild } from './seal.mjs';

/** Runs a command with this terminal; resolves to its exit code. */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    const pass = (signal) => () => child.kill(signal);
    const [onInt, onTerm] = [pass('SIGINT'), pass('SIGTERM')];
    process.on('SIGINT', onInt);
    process.on('SIGTERM', onTerm);
    child.on('error', () => resolve(127));
    child.on('close', (code, signal) => {
      process.off('SIGINT', onInt);
      process.off('SIGTERM', onTerm);
      resolve(code ?? (signal ? 130 : 1));
    });
  });
}

/** Runs a program of an installed package by its file, without a shell or a second npm. */
export function runNode(file, args, env) {
  return run(process.execPath, [file, ...args], env);
}

/** Runs a script of `package.json`, telling it `args` besides. */
export function runScript(script, args) {
  return runNpm(['run', '--silent', script, '--', ...args]);
}

function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm ? runNode(npm, args) : run('npm', args);
}

/** A bare Next page, to measure others by. */
export const FLOOR = 'e2e/floor';

export const NEXT = 'node_modules/next/dist/bin/next';
export const SERVE = 'lib/commands/serve.mjs';
export const TSX = 'node_modules/tsx/dist/cli.mjs';
export const VITEST = 'node_modules/vitest/vitest.mjs';

/** Installs what the lock file names, unless that is what is installed already. */
export async function install() {
  if (process.env.KOKOMADE_INSTALLED) return 0;
  const wanted = hashOf(['package.json', 'package-lock.json']);
  const marker = 'node_modules/.kokomade';
  if (isMarked(marker, wanted)) return 0;
  const code = await runNpm(['ci', '--no-audit', '--no-fund']);
  if (code === 0) mark(marker, wanted);
  return code;
}

/**
 * Checks the guides of a data root and builds them, unless sources and guides are those of the last
 * build in `place`.
 */
export async function build(place, root) {
  const wanted = hashOf(SOURCES, isSource) + hashOf([root]) + root + JSON.stringify(builtFor());
  const marker = path.join(place, 'kokomade');
  const env = { ...SERVED, ...CHECKED, KOKOMADE_BUILD: place, KOKOMADE_DATA: root };
  if (isMarked(marker, wanted) && existsSync(path.join(place, 'BUILD_ID'))) return 0;
  const checked = await runNode(TSX, ['lib/commands/check-data.ts', root]);
  if (checked !== 0) return checked;
  // Next writes down there where it builds, and the file is one of those that a build is made from.
  const settings = readFileSync(SETTINGS);
  const code = await runNode(NEXT, ['build'], env);
  if (!readFileSync(SETTINGS).equals(settings)) writeFileSync(SETTINGS, settings);
  if (code !== 0) return code;
  const { KOKOMADE_DATA = '' } = process.env;
  Object.assign(process.env, CHECKED, { KOKOMADE_DATA: root });
  await sealBuild(place);
  Object.assign(process.env, { KOKOMADE_CHECKED: '', KOKOMADE_DATA });
  mark(marker, wanted);
  return 0;
}

const SETTINGS = 'tsconfig.json';

/** What is served is made for viewers, whatever the terminal says. */
export const SERVED = { NODE_ENV: 'production' };

/** The guides have just been checked: nothing of a build has to do it again. */
export const CHECKED = { KOKOMADE_CHECKED: '1' };

/** What a build is made from, but for the guides. */
export const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** What the code is, whatever the guides say: the same name for the same build. */
export function codeId() {
  return hashOf(SOURCES, isSource).slice(0, 16);
}

/** Whether a folder is there and has changed since everything in `places` last did. */
export function isNewer(folder, places) {
  return existsSync(folder) && statSync(folder).mtimeMs > Math.max(...places.map(lastChange));
}

function lastChange(place) {
  if (!existsSync(place)) return 0;
  const inside = statSync(place).isDirectory() ? readdirSync(place, { recursive: true }) : [];
  return Math.max(...['', ...inside].map((name) => statSync(path.join(place, name)).mtimeMs));
}

/** Of all that is in these places, whatever lies there. */
export function hashOf(places, counts = () => true) {
  const hash = createHash('sha256').update(process.version);
  for (const place of places) if (existsSync(place)) addTo(hash, place, counts, true);
  return hash.digest('hex');
}

/**
 * What cannot be read goes in by what is wrong with it, and a pipe not at all: of both the checker
 * speaks. A link goes in with the file that it leads to; a folder behind one is not gone into, as it may
 * lead in a circle.
 */
function addTo(hash, place, counts, isTop = false) {
  try {
    const stat = statSync(place);
    if (stat.isFile()) hash.update(`${place}\0`).update(readFileSync(place)).update('\0');
    if (!stat.isDirectory() || (!isTop && lstatSync(place).isSymbolicLink())) return;
    for (const name of readdirSync(place).sort()) {
      const inner = path.join(place, name);
      if (!name.startsWith('.') && counts(inner)) addTo(hash, inner, counts);
    }
  } catch (error) {
    hash.update(`${place}\0${error.code}\0`);
  }
}

/** Not tests, and what only they read: a build does not. */
const isSource = (place) =>
  !/\.test\.tsx?$|[\\/](?:fixtures|samples|arbitrary|night-ferry\.ts)$/.test(place);

function isMarked(marker, wanted) {
  return existsSync(marker) && readFileSync(marker, 'utf8') === wanted;
}

function mark(marker, wanted) {
  mkdirSync(path.dirname(marker), { recursive: true });
  writeFileSync(marker, wanted);
}
