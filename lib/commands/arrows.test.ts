import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

/** A file, and what it imports. */
type Arrow = readonly [string, string];

const FORBIDDEN = [
  ['lib/guide/x.ts', '../library/door'],
  ['lib/guide/x.ts', '../library/names/words'],
  ['lib/guide/x.ts', '@/lib/entries/kept'],
  ['lib/guide/x.ts', 'zod'],
  ['lib/guide/schema/x.ts', '../../library/door'],
  ['lib/guide/schema/x.ts', '@/lib/library/names/words'],
  ['lib/entries/x.ts', '../../components/ui/button'],
  ['lib/entries/x.ts', '@/components/ui/button'],
  ['lib/entries/x.ts', '../library/names/words'],
  ['lib/entries/x.ts', '@/lib/guide/schema/entry'],
  ['lib/progress/x.ts', '../../app/global-not-found'],
  ['lib/progress/x.ts', '../guide/schema/entry'],
  ['lib/library/x.ts', '../entries/kept'],
  ['lib/library/names/x.ts', '../../progress/progress'],
  ['lib/commands/x.ts', '../../components/ui/button'],
  ['components/ui/x.tsx', '../../app/global-not-found'],
  ['components/ui/x.tsx', '@/app/[locale]/page'],
  ['components/ui/x.tsx', '../../lib/library/names/words'],
  ['components/ui/x.tsx', '../../lib/guide/schema/entry'],
  ['app/x.tsx', '@/lib/library/load'],
  ['app/x.tsx', '@/lib/library/names/words'],
  ['app/x.tsx', '../lib/library/load'],
  ['app/guide/x.dev.ts', '@/lib/library/door'],
] as const;

const ALLOWED = [
  ['lib/guide/x.ts', './keys'],
  ['lib/guide/schema/x.ts', '../keys'],
  ['lib/guide/schema/x.ts', 'zod'],
  ['lib/entries/x.ts', '@/lib/guide/keys'],
  ['lib/library/names/x.ts', '../finding'],
  ['components/ui/x.tsx', '@/lib/entries/use-log'],
  ['components/ui/x.tsx', '../show/show-context'],
  ['app/x.tsx', '@/lib/library/door'],
  ['app/x.tsx', '@/components/ui/button'],
  ['app/guide/x.dev.ts', '@/lib/library/watch'],
] as const;

/** Of these imports, those that the linter forbids. */
function forbiddenOf(arrows: readonly Arrow[]): Arrow[] {
  const root = mkdtempSync(path.join(tmpdir(), 'kokomade-'));
  for (const name of ['biome.json', '.gitignore']) copyFileSync(name, path.join(root, name));
  const places = arrows.map(([file], index) => file.replace(/x(?=[^/]*$)/, `x${index}`));
  for (const [index, place] of places.entries()) {
    mkdirSync(path.join(root, path.dirname(place)), { recursive: true });
    writeFileSync(path.join(root, place), `import '${arrows[index]?.[1]}';\n`);
  }
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
  const rule = '--only=style/noRestrictedImports';
  const args = [biome, 'lint', rule, '--max-diagnostics=none', '--colors=off'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  rmSync(root, { recursive: true });
  return arrows.filter((_, index) => (stdout + stderr).includes(`${places[index]}:`));
}

test('imports that go up are forbidden, however they are written; no others are', () => {
  expect(forbiddenOf([...FORBIDDEN, ...ALLOWED])).toEqual(FORBIDDEN);
});
