import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { SOURCES } from '../../lib/commands/workbench.mjs';
import { changed, type Mutant, mutantToTry } from './mutants';
import { WORKSHOP } from './places';

const TAKEN = [...SOURCES, 'package.json', 'vitest.config.ts'];

/** Sets the workshop up anew; its `data/` is empty. */
export function openWorkshop(): void {
  rmSync(WORKSHOP, { recursive: true, force: true });
  mkdirSync(path.join(WORKSHOP, 'data'), { recursive: true });
  for (const name of TAKEN.filter((one) => existsSync(one))) {
    cpSync(name, path.join(WORKSHOP, name), { recursive: true });
  }
  const mutant = mutantToTry();
  if (mutant) plant(mutant);
  // Links to the same files where the system can: a copy would take half a gigabyte.
  try {
    execFileSync('cp', ['-al', 'node_modules', path.join(WORKSHOP, 'node_modules')]);
  } catch {
    cpSync('node_modules', path.join(WORKSHOP, 'node_modules'), { recursive: true });
  }
}

/** Plants a fault in the workshop. Throws where the words that it changes are not there. */
function plant({ changes }: Mutant): void {
  for (const change of changes) {
    const place = path.join(WORKSHOP, change.file);
    const text = change.find === undefined ? '' : readFileSync(place, 'utf8');
    rmSync(place, { force: true });
    writeFileSync(place, changed(text, change));
  }
}

/** Whether the laws on generated guides hold in the workshop; throws where they could not be tried. */
export function lawsHold(): boolean {
  const args = ['node_modules/vitest/vitest.mjs', 'run', 'lib/guide/laws', 'lib/guide/keys'];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: WORKSHOP,
    encoding: 'utf8',
  });
  if (status !== 0 && !/AssertionError|Property failed/.test(stdout)) throw new Error(stdout);
  return status === 0;
}

export function closeWorkshop(): void {
  rmSync(WORKSHOP, { recursive: true, force: true });
}

/**
 * The static export of the guides that `write` writes, moved to `place`. They are the workshop's own
 * `data/`, or another root that `KOKOMADE_DATA` names.
 */
export function buildWorld(
  place: string,
  write: (root: string) => void,
  how: 'own data' | 'named root',
): void {
  const root = how === 'own data' ? 'data' : 'guides';
  writeGuides(root, write);
  execFileSync(process.execPath, ['lib/commands/build-static.mjs'], {
    cwd: WORKSHOP,
    stdio: 'pipe',
    env: { ...inWorkshop(), KOKOMADE_DATA: how === 'own data' ? '' : root },
  });
  rmSync(place, { recursive: true, force: true });
  mkdirSync(path.dirname(place), { recursive: true });
  renameSync(path.join(WORKSHOP, 'out'), place);
}

/** The guides that `write` writes, in place of others; nothing that was built of those is left. */
export function writeGuides(root: string, write: (root: string) => void): void {
  for (const left of ['data', 'guides', '.next', 'out']) {
    rmSync(path.join(WORKSHOP, left), { recursive: true, force: true });
  }
  mkdirSync(path.join(WORKSHOP, root), { recursive: true });
  write(path.join(WORKSHOP, root));
}

/** The environment of the workshop's own commands. */
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
