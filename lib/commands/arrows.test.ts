import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

/** A file, and what it imports. */
type Arrow = readonly [string, string];

/** The floors of `components`, from the ground up: a room imports what lies under it, and none beside it. */
const FLOORS = [
  ['ui'],
  ['reading'],
  ['files', 'text'],
  [
    'changes',
    'household',
    'notebook',
    'people',
    'position',
    'questions',
    'relationships',
    'ribbon',
    'search',
    'share',
  ],
  ['home', 'person', 'recap'],
  ['authors', 'frame', 'imports', 'shelf'],
  ['shell'],
] as const;

/** All imports from a room of one floor in a room of another, or beside it. */
const between = (isForbidden: boolean): Arrow[] =>
  FLOORS.flatMap((floor, height) =>
    floor.flatMap((room) =>
      FLOORS.flatMap((other, its) => (its >= height === isForbidden ? [...other] : []))
        .filter((other) => other !== room)
        .map((other): Arrow => [`components/${room}/x.tsx`, `../${other}/y`]),
    ),
  );

const FORBIDDEN: readonly Arrow[] = [
  ['lib/guide/x.ts', '../library/serve/door'],
  ['lib/guide/x.ts', './schema/entry'],
  ['lib/guide/x.ts', '@/lib/entries/use-log'],
  ['lib/guide/x.ts', 'zod'],
  ['lib/guide/map/x.ts', '../schema/entry'],
  ['lib/guide/map/x.ts', 'zod'],
  ['lib/guide/schema/x.ts', '../../library/serve/door'],
  ['lib/guide/schema/x.ts', '@/lib/library/checks/check'],
  ['lib/arbitrary/x.ts', '@/lib/library/checks/check'],
  ['lib/addresses/x.ts', '../entries/kept'],
  ['lib/addresses/x.ts', '@/lib/i18n/locales'],
  ['lib/addresses/x.ts', '@/lib/guide/schema/entry'],
  ['lib/addresses/x.ts', 'next/link'],
  ['lib/entries/x.ts', '../../components/ui/button'],
  ['lib/entries/x.ts', '@/components/ui/button'],
  ['lib/entries/x.ts', '../library/checks/check'],
  ['lib/entries/x.ts', '@/lib/guide/schema/entry'],
  ['lib/progress/x.ts', '../../app/global-not-found'],
  ['lib/progress/x.ts', '../guide/schema/entry'],
  ['lib/progress/x.ts', '../entries/use-log'],
  ['lib/progress/x.ts', '@/lib/entries/use-log'],
  ['lib/zip/x.ts', '../guide/keys'],
  ['lib/zip/x.ts', '@/lib/entries/use-log'],
  ['lib/import/x.ts', '@/lib/entries/use-log'],
  ['lib/import/services/x.ts', '@/components/ui/button'],
  ['lib/library/read/x.ts', '../checks/check'],
  ['lib/library/serve/x.ts', '../../addresses/guide-file'],
  ['lib/library/checks/x.ts', '../serve/door'],
  ['lib/library/checks/x.ts', '../../entries/use-log'],
  ['lib/library/checks/names/x.ts', '../../serve/door'],
  ['lib/library/serve/x.ts', '../author/reference'],
  ['lib/library/author/x.ts', '../serve/door'],
  ['lib/library/author/x.ts', '@/lib/arbitrary/guides'],
  ['lib/commands/x.ts', '../../components/ui/button'],
  ...between(true),
  ['components/ui/x.tsx', '@/components/shell/page'],
  ['components/ui/x.tsx', '@/lib/guide/keys'],
  ['components/text/x.tsx', '@/app/[locale]/page'],
  ['components/text/x.tsx', '../../lib/library/checks/check'],
  ['components/text/x.tsx', '../../lib/guide/schema/entry'],
  ['app/x.tsx', '@/lib/library/serve/load'],
  ['app/x.tsx', '@/lib/library/checks/check'],
  ['app/x.tsx', '../lib/library/serve/load'],
  ['app/guide/x.dev.ts', '@/lib/library/serve/door'],
];

const ALLOWED: readonly Arrow[] = [
  ['lib/guide/x.ts', './keys'],
  ['lib/guide/map/x.ts', '../keys'],
  ['lib/guide/schema/x.ts', '../keys'],
  ['lib/guide/schema/x.ts', 'zod'],
  ['lib/arbitrary/x.ts', '@/lib/guide/schema/entry'],
  ['lib/addresses/x.ts', '../guide/keys'],
  ['lib/entries/x.ts', '@/lib/guide/keys'],
  ['lib/entries/x.ts', '@/lib/progress/horizon'],
  ['lib/entries/x.ts', '@/lib/addresses/route'],
  ['lib/zip/x.ts', '@zip.js/zip.js'],
  ['lib/import/x.ts', '@/lib/zip/unzip'],
  ['lib/import/x.ts', '@/lib/progress/steps'],
  ['lib/library/checks/names/x.ts', '../../read/finding'],
  ['lib/library/serve/x.ts', '../checks/check'],
  ...between(false),
  ['components/text/x.tsx', '@/lib/entries/use-log'],
  ['app/x.tsx', '@/lib/library/serve/door'],
  ['app/x.tsx', '@/components/ui/button'],
  ['app/guide/x.dev.ts', '@/lib/library/serve/watch'],
];

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
