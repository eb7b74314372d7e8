import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareKeys } from '@/lib/guide/keys';
import { factsOf, recapOf } from '@/lib/guide/schema/entry';
import type { Entry, Show } from '@/lib/library/read/show';
import { showOf } from './later-texts';
import { covered, type Row, rows } from './traps.table';

/** The traps of the flagship guide, in what is served of each of its entries. */
const ROOT = process.env.KOKOMADE_DATA ?? 'data';
const LANGUAGES = ['en', 'ja'] as const;
const TRAPS = Array.from({ length: 30 }, (_, index) => `T${index + 1}`);

type Language = (typeof LANGUAGES)[number];

interface Served {
  key: string;
  language: Language;
  file: string;
  text: string;
}

let show: Show;
let served: Served[];

beforeAll(async () => {
  show = await showOf(ROOT, 'romantics-anonymous');
  served = show.entries.flatMap(servedOf);
});

function servedOf({ key, file }: Entry): Served[] {
  return LANGUAGES.flatMap((language) => [
    { key, language, file: 'facts.json', text: JSON.stringify(factsOf(key, file, language)) },
    { key, language, file: 'recap.json', text: JSON.stringify(recapOf(key, file, language)) },
  ]);
}

const isSafe = ({ safeFrom }: Row, key: string) =>
  safeFrom !== undefined && compareKeys(key, safeFrom) >= 0;

/** Where a row's patterns match too early, both in either language. */
function leaksOf(row: Row, files: readonly Served[]): string[] {
  return files
    .filter(({ key }) => !isSafe(row, key))
    .flatMap(({ key, language, file, text }) =>
      LANGUAGES.flatMap((pattern) => {
        const found = row[pattern].exec(text);
        if (!found) return [];
        const around = text.slice(Math.max(0, found.index - 30), found.index + 60);
        return `${key} ${language} ${file}, ${pattern} pattern: ${around}`;
      }),
    );
}

/** The guide's entry where a row's sentence would be early by the least. */
function lastBefore(row: Row): Entry {
  const entry = show.entries.filter(({ key }) => !isSafe(row, key)).at(-1);
  if (!entry) throw new Error(`no entry before ${row.safeFrom}`);
  return entry;
}

describe.each(rows)('$trap: $what', (row) => {
  test('is told nowhere before it is safe', () => {
    expect(leaksOf(row, served)).toEqual([]);
  });

  test.each(LANGUAGES)('is seen when it is planted, in %s', (language) => {
    const entry = lastBefore(row);
    const file = { ...entry.file, brief: { ...entry.file.brief, ...row.planted } };
    expect(leaksOf(row, servedOf({ ...entry, file }))).toContainEqual(
      expect.stringContaining(`${entry.key} ${language} facts.json, ${language} pattern:`),
    );
  });
});

describe.each(rows.filter(({ never }) => !never))('$trap: $what', (row) => {
  test.each(LANGUAGES)('is told where it is safe, in %s', (language) => {
    const safe = served.filter((one) => one.language === language && isSafe(row, one.key));
    expect(safe.filter(({ text }) => row[language].test(text))).not.toEqual([]);
  });
});

test('every trap has a row, or tests that watch for it', () => {
  const seen = new Set<string>([...rows, ...covered].map(({ trap }) => trap));
  expect(TRAPS.filter((trap) => !seen.has(trap))).toEqual([]);
  expect([...seen].filter((trap) => !TRAPS.includes(trap))).toEqual([]);
});

test.each(covered.flatMap(({ trap, by }) => by.map(([file, title]) => ({ trap, file, title }))))(
  '$trap is watched for in $file: $title',
  ({ file, title }) => {
    expect(titlesOf(readFileSync(file, 'utf8')).filter((one) => one.includes(title))).toHaveLength(
      1,
    );
  },
);

/** The titles of the tests in a file, as they are written. */
function titlesOf(source: string): string[] {
  const calls = /^\s*(?:test\(|test\.each\([^\n]*\)\(|\)\()\s*(['"`])(.+?)\1,/gm;
  return [...source.matchAll(calls)].map(([, , title = '']) => title);
}
