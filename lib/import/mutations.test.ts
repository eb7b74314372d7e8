import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PREMISE } from '@/lib/guide/keys';
import { type Reading, readText } from './content';
import { fitTitles, isDoubtful } from './fit';
import { gather, type Seen } from './gather';
import { planOf } from './plan';
import { brokenText } from './samples/broken';
import { SHOWS, titleOf } from './samples/shows';

const FOLDER = 'lib/import/fixtures';

const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(path.join(FOLDER, name)).isFile(),
);

/** What a fixture's rows say that are broken, or not watched: a sign less, or half of the next one, and they are. */
const MENDED: Record<string, Record<string, string>> = {
  'plain.csv': { 'lamp-room': 's01e05' },
  'tv-time-series.json': { 'lamp-room': 's01e03' },
  'tv-time-liberator.csv': { 'lamp-room': 's01e03' },
  'tv-time-episodes.csv': { 'lamp-room': 's01e03' },
};

/** For each show the furthest place, among its keys, of all profiles of a text. */
function places(text: string, keyOf: (seen: Seen) => string): ReadonlyMap<string, number> {
  const furthest = new Map<string, number>();
  for (const { seen } of gather(readingOf(text), SHOWS).profiles) {
    for (const one of seen) {
      const place = one.keys.indexOf(keyOf(one));
      furthest.set(one.slug, Math.max(place, furthest.get(one.slug) ?? 0));
    }
  }
  return furthest;
}

function readingOf(text: string): Reading[] {
  try {
    const reading = readText(text);
    return reading ? [reading] : [];
  } catch (error) {
    expect(error).toBeInstanceOf(SyntaxError);
    return [];
  }
}

const proposed = (seen: Seen) => planOf(seen, undefined).proposed ?? PREMISE;

/** Where whoever agrees to what is proposed is brought without being asked once more. */
function unasked(seen: Seen): string {
  const key = proposed(seen);
  const titles = seen.keys.map((one) => ({ key: one, title: titleOf(one) }));
  const isAsked = seen.titles.length > 0 && isDoubtful(fitTitles(seen, titles, key, undefined));
  return isAsked ? PREMISE : key;
}

test.each(FILES)('%s, broken a thousand times, leads nobody further unasked', (name) => {
  const text = readFileSync(path.join(FOLDER, name), 'utf8');
  const whole = places(text, (seen) => MENDED[name]?.[seen.slug] ?? proposed(seen));
  fc.assert(
    fc.property(brokenText(text, name), (broken) => {
      for (const [show, place] of places(broken, unasked)) {
        if (place > (whole.get(show) ?? 0)) throw new Error(`${show} ${place}`);
      }
    }),
    { numRuns: 1000, seed: Number(process.env.KOKOMADE_SEED ?? 1) },
  );
});
