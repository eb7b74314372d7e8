import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from './content';
import { gather } from './gather';
import { planOf } from './plan';
import { brokenAnywhere, brokenText } from './samples/broken';
import { SHOWS } from './samples/shows';

const FOLDER = 'lib/import/fixtures';
const RUNS = Math.min(1000, Number(process.env.KOKOMADE_RUNS ?? 100));

const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(path.join(FOLDER, name)).isFile(),
);

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
      const { stops, proposed = 'premise' } = planOf(one, undefined);
      return [...stops, proposed].map((key) => one.keys.indexOf(key));
    }),
  );
  return Math.max(-1, ...places);
}

test.each(FILES)(
  '%s, broken near its start or with lines repeated, leads nobody further than it did',
  (name) => {
    const text = readFileSync(path.join(FOLDER, name), 'utf8');
    const whole = furthest(text);
    fc.assert(
      fc.property(brokenText(text, name), (broken) => {
        expect(furthest(broken)).toBeLessThanOrEqual(whole);
      }),
      { numRuns: RUNS },
    );
  },
);

test.each(FILES)('%s, broken anywhere, is read or is none', (name) => {
  const text = readFileSync(path.join(FOLDER, name), 'utf8');
  fc.assert(
    fc.property(brokenAnywhere(text, name), (broken) => {
      expect(furthest(broken)).toBeGreaterThanOrEqual(-1);
    }),
    { numRuns: RUNS },
  );
});
