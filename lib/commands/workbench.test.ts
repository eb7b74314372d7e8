import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hashOf, isNewer } from './workbench.mjs';

test('what next.config.ts takes from here can be required', () => {
  expect(createRequire(import.meta.url)('./workbench.mjs').codeId()).toMatch(/^[0-9a-f]{16}$/);
});

test('each package of the lock file has a hash of what it is, and none a host where it comes from', () => {
  const { packages } = createRequire(import.meta.url)('../../package-lock.json');
  const all = Object.entries<Record<string, unknown>>(packages).filter(([place]) => place !== '');
  expect(all.length).toBeGreaterThan(300);
  const odd = all.filter(
    ([, { integrity, inBundle, resolved }]) => !(integrity || inBundle) || resolved !== undefined,
  );
  expect(odd.map(([place]) => place)).toEqual([]);
});

test('what guides hold is told apart, and neither circles, pipes nor lost links keep it waiting', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'kokomade-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const show = path.join(root, 'night-ferry', 'reviews');
  mkdirSync(show, { recursive: true });
  const hashes = new Set([hashOf([root])]);
  for (const put of [
    () => symlinkSync('..', path.join(show, 'one')),
    () => symlinkSync('../..', path.join(show, 'other')),
    () => symlinkSync('no-such-file', path.join(show, 'lost')),
    () => execFileSync('mkfifo', [path.join(show, 'pipe')]),
    () => writeFileSync(path.join(show, 's01e01.md'), 'supported'),
  ]) {
    put();
    hashes.add(hashOf([root]));
  }
  // Nothing is made of a pipe, nor of a folder behind a link.
  expect(hashes.size).toBe(3);
});

test('what was made is newer than its sources until one of them changes', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'kokomade-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const [made, sources] = [path.join(root, 'made'), path.join(root, 'sources')];
  const source = path.join(sources, 'a', 'b.ts');
  mkdirSync(path.dirname(source), { recursive: true });
  writeFileSync(source, '');
  expect(isNewer(made, [sources])).toBe(false);
  mkdirSync(made);
  for (const [place, at] of [
    [source, 1],
    [path.dirname(source), 2],
    [sources, 3],
    [made, 4],
  ] as const) {
    utimesSync(place, at, at);
  }
  expect(isNewer(made, [sources, path.join(root, 'not there')])).toBe(true);
  utimesSync(source, 5, 5);
  expect(isNewer(made, [sources])).toBe(false);
});
