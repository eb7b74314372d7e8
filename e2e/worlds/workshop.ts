import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { SOURCES } from '../../lib/commands/workbench.mjs';
import { mutantToTry } from './mutants';
import { BASE, WORKSHOPS } from './places';
import { change } from './seams';

const TAKEN = [...SOURCES, 'package.json', 'vitest.config.ts'];

/** Sets a workshop up anew, with the fault that is to be tried; its `data/` is empty. Returns its place. */
export function openWorkshop(name: string): string {
  const workshop = path.join(WORKSHOPS, name);
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(path.join(workshop, 'data'), { recursive: true });
  for (const taken of TAKEN.filter((one) => existsSync(one))) {
    cpSync(taken, path.join(workshop, taken), { recursive: true });
  }
  const mutant = mutantToTry();
  if (mutant) change(workshop, mutant.changes);
  // Links to the same files where the system can: a copy would take half a gigabyte.
  try {
    execFileSync('cp', ['-al', 'node_modules', path.join(workshop, 'node_modules')]);
  } catch {
    cpSync('node_modules', path.join(workshop, 'node_modules'), { recursive: true });
  }
  return workshop;
}

/** Whether the unit tests at some places hold in a workshop; throws where they could not be tried. */
export function testsHold(workshop: string, places: readonly string[]): boolean {
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...places];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: workshop,
    encoding: 'utf8',
  });
  const said = stdout + stderr;
  if (status !== 0 && !/AssertionError|Property failed/.test(said)) throw new Error(said);
  return status === 0;
}

export function closeWorkshops(): void {
  rmSync(WORKSHOPS, { recursive: true, force: true });
}

/**
 * The static export of the guides that `write` writes, built in a workshop and moved to `place`. They
 * are the workshop's own `data/`, or another root that `KOKOMADE_DATA` names.
 */
export async function buildWorld(
  workshop: string,
  place: string,
  write: (root: string) => void,
  how: 'own data' | 'named root',
): Promise<void> {
  const root = how === 'own data' ? 'data' : 'guides';
  writeGuides(workshop, root, write);
  await promisify(execFile)(process.execPath, ['lib/commands/build-static.mjs'], {
    cwd: workshop,
    env: {
      ...inWorkshop(),
      KOKOMADE_DATA: how === 'own data' ? '' : root,
      KOKOMADE_BASE_PATH: BASE,
    },
    maxBuffer: MOST_WORDS,
  });
  rmSync(place, { recursive: true, force: true });
  mkdirSync(path.dirname(place), { recursive: true });
  renameSync(path.join(workshop, 'out'), place);
}

/** What a build may say before it is stopped, in bytes. */
const MOST_WORDS = 64 * 1024 * 1024;

/** The guides that `write` writes, in place of others; nothing that was built of those is left. */
export function writeGuides(workshop: string, root: string, write: (root: string) => void): void {
  for (const left of ['data', 'guides', '.next', 'out']) {
    rmSync(path.join(workshop, left), { recursive: true, force: true });
  }
  mkdirSync(path.join(workshop, root), { recursive: true });
  write(path.join(workshop, root));
}

/** The environment of a workshop's own commands. */
export function inWorkshop(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    KOKOMADE_DATA: '',
    KOKOMADE_INSTALLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/** Every file of a world by its path, as the hash of its bytes. */
export function filesOfWorld(place: string): Map<string, string> {
  return new Map(
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const file = path.join(entry.parentPath, entry.name);
        const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
        return [path.relative(place, file), hash];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The paths that only one of two worlds has, or that differ in them. */
export function differences(one: string, other: string): string[] {
  const [a, b] = [filesOfWorld(one), filesOfWorld(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}
