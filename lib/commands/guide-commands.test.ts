import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TSX } from './workbench.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kokomade-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function guide(command: 'new' | 'publish' | 'review' | 'status', ...args: string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [TSX, `lib/commands/guide-${command}.ts`, ...args],
    { env: { ...process.env, KOKOMADE_DATA: root }, encoding: 'utf8' },
  );
  return { status, stderr: stderr.trim() };
}

test('the status of a guide that is not there is an error', () => {
  const { status, stderr } = guide('status', 'nigth-ferry');
  expect(status).toBe(1);
  expect(stderr).toContain('nigth-ferry');
});

test('a new guide has languages by their tags', () => {
  expect(guide('new', 'night-ferry', '--languages', 'Japanese')).toEqual({
    status: 1,
    stderr: '--languages: "Japanese" is not a BCP 47 language tag such as ja',
  });
});

test('what keeps a new guide from being written is told', () => {
  writeFileSync(path.join(root, 'file'), '');
  const { status, stderr } = guide('new', 'night-ferry', '--from', path.join(root, 'file'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^\S+file: /);
  root = path.join(root, 'file');
  expect(guide('new', 'night-ferry').stderr).toMatch(/^ENOTDIR/);
  root = path.dirname(root);
});

test('what is published keeps its keys: a guide that has moved is refused, a new title is not', () => {
  const file = (name: string) => path.join(root, 'night-ferry', name);
  const title = (key: string, words: string) =>
    writeFileSync(file(`${key}.yaml`), `title: ${words}\n`);
  guide('new', 'night-ferry');
  title('s01e01', 'Fog');
  title('s01e02', 'Ebb');
  expect(guide('publish', 'night-ferry')).toEqual({ status: 0, stderr: '' });
  const first = readFileSync(file('published.yaml'), 'utf8');
  title('s01e03', 'Rope');
  title('s01e01a', 'A special');
  expect(guide('publish', 'night-ferry').status).toBe(0);
  expect(readFileSync(file('published.yaml'), 'utf8')).toMatch(
    /s01e01: .*\n.*s01e01a: .*\n.*s01e02: .*\n.*s01e03:/,
  );
  title('s01e02', 'Rope');
  title('s01e03', 'Lamps');
  const { status, stderr } = guide('publish', 'night-ferry');
  expect([status, stderr.match(/another episode/g)?.length]).toEqual([1, 2]);
  expect(guide('publish', 'night-ferry', '--retitled', 's01e02').status).toBe(1);
  expect(guide('publish', 'night-ferry', '--retitled', 's01e02,s01e03').status).toBe(0);
  expect(readFileSync(file('published.yaml'), 'utf8')).not.toContain(/s01e02: .*/.exec(first)?.[0]);
  expect(guide('publish', 'no-such').status).toBe(1);
});

test('a sheet keeps its place while it holds what a new one would lose', () => {
  guide('new', 'night-ferry');
  guide('review', 'night-ferry', 's01e01');
  const sheet = path.join(root, 'night-ferry/reviews/s01e01.md');
  const written = readFileSync(sheet, 'utf8').replace(/:\s$/m, ': Suported\n');
  writeFileSync(sheet, written);
  const { status, stderr } = guide('review', 'night-ferry', 's01e01');
  expect(status).toBe(1);
  expect(stderr).toContain('Suported');
  expect(readFileSync(sheet, 'utf8')).toBe(written);
});
