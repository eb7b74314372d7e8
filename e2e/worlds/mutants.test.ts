import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changed, DEPTHS, MUTANTS } from './mutants';

/** The code changes under the faults that are to be planted in it. */
test.each(MUTANTS)('$name can be planted', ({ changes }) => {
  const texts = new Map<string, string>();
  for (const change of changes) {
    const { file, find } = change;
    const before = find === undefined ? '' : (texts.get(file) ?? readFileSync(file, 'utf8'));
    texts.set(file, changed(before, change));
    expect(texts.get(file)).not.toBe(before);
  }
});

test('faults have names of their own, and there are some for each depth', () => {
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
  expect(new Set(MUTANTS.map(({ depth }) => depth))).toEqual(new Set(DEPTHS));
});
