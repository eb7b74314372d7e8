import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SOURCES } from '../../lib/commands/workbench.mjs';
import { DEPTHS, MUTANTS, type Mutant } from './mutants';
import { WORKSHOPS } from './places';
import { change, seamsIn } from './seams';

/** The code can take the faults that are to be planted in it, and each finds there what it speaks of. */
const ROOT = path.join(WORKSHOPS, 'seams');
/**
 * Syntax, and names or modules that are not there. A fault may be of another type than what it replaces;
 * names of routes are Next's own.
 */
const BROKEN = /error TS(?:1(?!117)\d{3}|2304|2305|2307|2552): (?!Cannot find name '\w+Props')/;

beforeAll(() => {
  mkdirSync(ROOT, { recursive: true });
  for (const source of SOURCES) cpSync(source, path.join(ROOT, source), { recursive: true });
});

afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

test('each fault can be planted, and means something where it is', () => {
  const beside = MUTANTS.flatMap(plantedBeside);
  for (const { file, text } of beside) writeFileSync(path.join(ROOT, file), text);
  const { stdout } = spawnSync('node_modules/.bin/tsc', ['--noEmit', '-p', ROOT], {
    encoding: 'utf8',
  });
  const said = stdout.split('\n').filter((line) => line.includes('.fault-'));
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((line) => BROKEN.test(line))).toEqual([]);
});

/** The files that a fault changes, each under another name; the code is as it was afterwards. */
function plantedBeside({ changes }: Mutant, number: number) {
  return Array.from(change(ROOT, changes), ([file, before]) => {
    const place = path.join(ROOT, file);
    const text = readFileSync(place, 'utf8');
    if (before === undefined) rmSync(place);
    else writeFileSync(place, before);
    return { file: file.replace(/(\.\w+)$/, `.fault-${number}$1`), text };
  });
}

test('each seam is there for a fault', () => {
  const used = MUTANTS.flatMap(({ changes }) => changes).flatMap((one) =>
    'seam' in one ? one.seam : [],
  );
  expect([...seamsIn('.').keys()].sort()).toEqual([...new Set(used)].sort());
});

test('faults have names of their own, and there are some for each depth', () => {
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
  expect(new Set(MUTANTS.map(({ depth }) => depth))).toEqual(new Set(DEPTHS));
});
