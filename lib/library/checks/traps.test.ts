import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin } from '@/lib/guide/keys';
import { textsOfEntry } from '@/lib/guide/schema/texts';
import type { Text } from '@/lib/guide/schema/values';
import { readRoot } from '../read/files';
import { type Reading, readShow } from '../read/show';
import { checkTraps, readTraps } from './traps';

/** The traps of the project's own guides: that they can be seen at all, and that somebody watches the others. */
const { folders } = await readRoot(path.join(import.meta.dirname, '../../../data'));
const guides = folders.flatMap((folder) => {
  const [reading, traps] = [readShow(folder), readTraps(folder)];
  return reading.show && traps ? [{ slug: folder.slug, reading, traps }] : [];
});

describe.each(guides)('$slug', ({ reading, traps }) => {
  const { entries } = reading.show;

  test.each(traps.value.traps)('$id is seen where it is planted', (trap) => {
    const until = entries.findIndex(({ key }) => key === trap.until);
    const alone = { ...traps, value: { ...traps.value, traps: [trap] } };
    const seen = (place: number, brief: Text) =>
      checkTraps(planted(reading, place, brief), alone).filter(({ rule }) => rule === 'trap');
    for (const pattern of trap.never) {
      const words = toldLater(reading, trap.until, pattern) ?? exampleOf(pattern);
      for (const language of reading.show.file.languages) {
        expect(seen(until, { [language]: words }), words).not.toEqual([]);
        expect(seen(until + 1, { [language]: words }), words).toEqual([]);
      }
    }
  });

  test.each(traps.value.others)('what is said to watch is there: %s', (sentence) => {
    for (const { file, title } of testsNamedIn(sentence)) {
      expect(readFileSync(file, 'utf8'), file).toContain(title);
    }
  });
});

/** The tests that a sentence names: a file, and in quotes what stands in the title of a test in it. */
function testsNamedIn(sentence: string): { file: string; title: string }[] {
  const named = sentence.matchAll(/([\w/.-]+\.(?:test|spec)\.ts)(?: "([^"]*)")?/g);
  return Array.from(named, ([, file = '', title = '']) => ({ file, title }));
}

/** The guide with another brief in one entry. */
function planted({ show, ...reading }: Reading, place: number, brief: Text): Reading {
  const entries = show.entries.map(({ key, file }, at) =>
    at === place ? { key, file: { ...file, brief } } : { key, file },
  );
  return { ...reading, show: { ...show, entries } };
}

/** A text of an entry after `until` in which the pattern is found. */
function toldLater({ show }: Reading, until: string, pattern: RegExp): string | undefined {
  return show.entries
    .filter(({ key }) => !isWithin(key, until))
    .flatMap(({ file }) => textsOfEntry(file).map(({ text }) => text))
    .find((text) => pattern.test(text));
}

/** Some words that the pattern finds, though what it says of their surroundings is tried, not read. */
function exampleOf(pattern: RegExp): string {
  const around = /\(\?<?[=!](?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)/g;
  const words = pattern.source.replace(around, '').replace(/\\b/g, ' ?');
  const some = fc.sample(fc.stringMatching(new RegExp(words, 'u')), { numRuns: 1000, seed: 1 });
  const found = some.find((one) => pattern.test(one));
  if (found === undefined) throw new Error(`nothing is found by ${pattern}`);
  return found;
}
