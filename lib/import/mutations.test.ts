import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from './content';
import { gather } from './gather';
import { planOf } from './plan';
import { SHOWS } from './samples/shows';

const FOLDER = 'lib/import/fixtures';
const RUNS = Math.min(1000, Number(process.env.KOKOMADE_RUNS ?? 100));

const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(path.join(FOLDER, name)).isFile(),
);

/** Signs that no number is made of, so that what is broken says no more than what was whole. */
const JUNK = [
  '"',
  ',',
  ';',
  ':',
  '\n',
  '<',
  '>',
  '{',
  ']',
  '\\\\',
  '\0',
  '\uFEFF',
  '話',
  '=',
  "'",
  '\t',
];

type Edit = { at: number; length: number; by: string } | { line: number; to: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.nat(3), fc.nat(200)),
    by: fc.oneof(fc.constant(''), fc.constantFrom(...JUNK)),
  }),
  // A line once more, elsewhere; in JSON and XML that is a field of another row.
  fc.record({ line: fc.nat(1000), to: fc.nat(1000) }),
);

function edited(text: string, change: Edit, isTable: boolean): string {
  if ('at' in change) {
    const at = Math.floor(change.at * text.length);
    return text.slice(0, at) + change.by + text.slice(at + change.length);
  }
  if (!isTable) return text;
  const lines = text.split('\n');
  const line = lines[change.line % lines.length] ?? '';
  return lines.toSpliced(change.to % lines.length, 0, line).join('\n');
}

/** The furthest place in any show to which a text can lead. */
function furthest(text: string): number {
  let reading: ReturnType<typeof readText>;
  try {
    reading = readText(text);
  } catch (error) {
    expect(error).toBeInstanceOf(SyntaxError);
    return -1;
  }
  const { profiles } = gather(reading ? [reading] : [], SHOWS);
  const places = profiles.flatMap(({ seen }) =>
    seen.flatMap((one) => {
      const keys = SHOWS.find(({ slug }) => slug === one.slug)?.keys ?? [];
      const { stops, proposed = 'premise' } = planOf(one, keys, undefined);
      return [...stops, proposed].map((key) => keys.indexOf(key));
    }),
  );
  return Math.max(-1, ...places);
}

test.each(FILES)('%s, broken in any way, leads nobody further than it did', (name) => {
  const text = readFileSync(path.join(FOLDER, name), 'utf8');
  const whole = furthest(text);
  const isTable = name.endsWith('.csv');
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const broken = edits.reduce((one, change) => edited(one, change, isTable), text);
      expect(furthest(broken)).toBeLessThanOrEqual(whole);
    }),
    { numRuns: RUNS },
  );
});
