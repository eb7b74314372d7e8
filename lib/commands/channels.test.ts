import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const namesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

const TESTS = ['lib', 'components', 'e2e'].flatMap((root) =>
  namesIn(root)
    .filter((name) => /\.(?:spec|test)\.ts$/.test(name))
    .map((name) => path.join(root, name)),
);

/** What the titles of a file's tests are written in; those of the checks are made of names of fixtures. */
function titlesIn(file: string): string {
  const text = readFileSync(file, 'utf8').replace(/\s+/g, ' ');
  if (!file.endsWith('/check.test.ts')) return text;
  return namesIn('lib/library/checks/fixtures').reduce(
    (all, name) => `${all} ${path.parse(name).name} is found`,
    text,
  );
}

const ROWS = readFileSync('e2e/CHANNELS.md', 'utf8').match(/^\| \d+ \|.*/gm) ?? [];
/** A test's file, and the words of titles that follow it. */
const NAMED = /`([\w./-]+?\.(?:spec|test))(?:\.ts)?`((?:[^`"]*?"[^"]+")*)/g;

test('each channel has a number of its own, and the tests that it names are there', () => {
  const numbers = ROWS.map((row) => Number.parseInt(row.slice(2), 10));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, place) => place + 1));
  for (const row of ROWS) {
    for (const [, name, titles = ''] of row.matchAll(NAMED)) {
      const files = TESTS.filter((file) => `/${file}`.endsWith(`/${name}.ts`));
      expect(files, name).toHaveLength(1);
      const words = Array.from(titles.matchAll(/"([^"]+)"/g), ([, title = '']) => title.split('…'));
      for (const part of words.flat()) expect(titlesIn(files[0] ?? '')).toContain(part.trim());
    }
  }
});
