import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The tests that the catalogue of channels names are there. */

const PLACES = ['e2e', 'e2e/worlds', 'lib/guide', 'lib/library', 'lib/progress', 'lib/entries'];
const ROWS = readFileSync('e2e/CHANNELS.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** Each row's number with a test's file and a part of its title; a title belongs to the file named last. */
const NAMED = ROWS.flatMap(([, number = '', , , tests = '']) => {
  let file: string | undefined;
  return Array.from(tests.matchAll(/`([a-z-]+\.(?:spec|test))`|"([^"]*)"/g)).flatMap(
    ([, place, title]): [string, string, string][] => {
      if (place !== undefined) file = place;
      return file !== undefined && title !== undefined ? [[number, file, title]] : [];
    },
  );
});

test('rows are numbered without gaps, and most of them name a test', () => {
  expect(ROWS.map(([, number]) => Number(number))).toEqual(ROWS.map((_, place) => place + 1));
  expect(new Set(NAMED.map(([number]) => number)).size).toBeGreaterThan(ROWS.length / 2);
});

test.each(NAMED)('row %s: %s has "%s"', (_number, file, title) => {
  const text = sourceOf(file);
  for (const part of title.split('…').map((one) => one.trim())) expect(text).toContain(part);
});

/** A test file's text, and for a table of fixtures their names. */
function sourceOf(file: string): string {
  const place = PLACES.find((one) => readdirSync(one).includes(`${file}.ts`));
  if (place === undefined) throw new Error(`no ${file}`);
  const text = readFileSync(`${place}/${file}.ts`, 'utf8');
  const fixtures = file === 'check.test' ? readdirSync('lib/library/checks/fixtures') : [];
  return [text, ...fixtures.map((name) => `${name} is found`)].join('\n');
}
