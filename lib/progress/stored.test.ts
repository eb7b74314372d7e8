import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corruptedTexts } from '@/lib/arbitrary/corrupted';
import { compareKeys, isKey, PREMISE } from '@/lib/guide/keys';
import { type Household, MOST_VIEWERS } from './household';
import { nameFrom } from './parse-viewers';
import { positionOf } from './positions';
import { parseStored, storedText, VERSION } from './stored';

const SAMPLES = path.join(import.meta.dirname, 'samples');
const sample = (name: string) => readFileSync(path.join(SAMPLES, name), 'utf8').trim();

/** All positions of a stored text that are valid where they stand, as "viewer show key". */
function validPositions(text: string): string[] {
  const { viewers } = JSON.parse(text) as { viewers: unknown };
  if (!Array.isArray(viewers)) return [];
  return viewers.flatMap((viewer) =>
    Object.entries<{ key?: unknown }>(viewer?.positions ?? {}).flatMap(([show, position]) =>
      isKey(position?.key) ? [`${viewer.id} ${show} ${position.key}`] : [],
    ),
  );
}

const positionsIn = ({ viewers }: Household) =>
  viewers.flatMap(({ id, positions }) =>
    [...positions].map(([show, { key }]) => `${id} ${show} ${key}`),
  );

/** Where those present are in a show; undefined where none of them has said so, and nothing is shown. */
const horizonIn = (household: Household, show: string) => positionOf(household, show)?.key;

/** The newest sample with changes in it: Mina, further in one show, and with her viewer 1. */
function readWith(change: (written: Record<string, unknown>) => void): Household {
  const written = JSON.parse(sample(`v${VERSION}.json`));
  change(written);
  const stored = parseStored(JSON.stringify(written));
  if (typeof stored === 'string') throw new Error(stored);
  expect(stored.lossless).toBe(false);
  return stored.household;
}

test('every version ever released loads in this one', () => {
  const names = readdirSync(SAMPLES);
  expect(names).toEqual(Array.from({ length: VERSION }, (_, index) => `v${index + 1}.json`));
  for (const name of names) {
    const stored = parseStored(sample(name));
    if (typeof stored === 'string') throw new Error(`${name} is ${stored}`);
    expect(stored.lossless, name).toBe(true);
    expect(parseStored(storedText(stored.household)), name).toEqual(stored);
  }
});

test('version 1 becomes one viewer without a name, where they were', () => {
  expect(parseStored(sample('v1.json'))).toMatchObject({
    household: {
      viewers: [
        {
          ...{ id: 'viewer-1', name: '' },
          positions: new Map([
            ['romantics-anonymous', { key: 's01e02', at: 1_700_000_000_000 }],
            ['mary-keay', { key: PREMISE, at: 0 }],
          ]),
        },
      ],
      ...{ active: 'viewer-1', together: [] },
    },
  });
});

test('this version is written as its sample says', () => {
  const stored = parseStored(sample(`v${VERSION}.json`));
  if (typeof stored === 'string') throw new Error(stored);
  const written: unknown = JSON.parse(storedText(stored.household));
  expect(written).toEqual(JSON.parse(sample(`v${VERSION}.json`)));
});

test.each([
  ['nothing', ''],
  ['a list', '[]'],
  ['null', 'null'],
  ["another app's", '{"app":"other","version":2,"viewers":[]}'],
  ['without viewers', '{"app":"kokomade","version":2,"viewers":[]}'],
  ['of no version', '{"app":"kokomade","viewers":[]}'],
  ['of version 0', '{"app":"kokomade","version":0,"positions":{}}'],
  ['of a version in words', '{"app":"kokomade","version":"2","viewers":[]}'],
])('%s is unreadable', (_, text) => {
  expect(parseStored(text)).toBe('unreadable');
});

test('a version that was released later is not ours to read', () => {
  expect(parseStored('{"app":"kokomade","version":99}')).toBe('newer');
});

test('a thousand corruptions lose no valid position, move nobody forward, and crash nothing', () => {
  const text = sample(`v${VERSION}.json`);
  const before = validPositions(text);
  const whole = parseStored(text);
  if (typeof whole === 'string') throw new Error(whole);
  let partly = 0;
  fc.assert(
    fc.property(corruptedTexts(text), (broken) => {
      const stored = parseStored(broken);
      // The whole is then set aside as it is, and the copy is used.
      if (typeof stored === 'string') return;
      partly++;
      const read = positionsIn(stored.household);
      const identified = validPositions(broken).filter((one) => before.includes(one));
      for (const one of identified) expect(read).toContain(one);
      for (const one of read.filter((other) => !validPositions(broken).includes(other))) {
        expect(one).toMatch(new RegExp(` ${PREMISE}$`));
      }
      for (const show of stored.lossless ? [] : ['romantics-anonymous', 'mary-keay']) {
        const [now, then] = [stored, whole].map(({ household }) => horizonIn(household, show));
        expect(now === undefined || compareKeys(now, then ?? PREMISE) <= 0).toBe(true);
      }
      const untouched = broken === JSON.stringify(JSON.parse(text));
      expect(stored.lossless || !untouched).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(partly).toBeGreaterThan(300);
});

test('a text that breaks off anywhere is unreadable, or says the same', () => {
  const text = sample(`v${VERSION}.json`);
  for (let end = 0; end < text.length; end++) {
    expect(parseStored(text.slice(0, end))).toBe('unreadable');
  }
});

test.each<[string, (written: Record<string, unknown>) => void]>([
  ['unreadable', (written) => Object.assign(written, { active: 7 })],
  ['absent', (written) => delete written.active],
])('where it is %s whose guide it is, everybody is present', (_, change) => {
  const household = readWith(change);
  expect(household.active).toBe('viewer-1');
  expect(household.together).toEqual(['viewer-3']);
});

test('where it cannot be read who watches along, everybody does', () => {
  for (const together of [undefined, 'viewer-1', ['viewer-1', 3], {}]) {
    const household = readWith((written) => Object.assign(written, { together }));
    expect(household.active).toBe('viewer-3');
    expect(household.together).toEqual(['viewer-1']);
    expect(horizonIn(household, 'mary-keay')).toBe(PREMISE);
  }
});

test('for somebody present who was lost there is one who has not said where they are', () => {
  const active = readWith((written) => (written.viewers as unknown[]).pop());
  expect(active.viewers.map(({ id }) => id)).toEqual(['viewer-1', 'viewer-2']);
  expect([active.active, active.together]).toEqual(['viewer-2', ['viewer-1']]);
  expect(horizonIn(active, 'romantics-anonymous')).toBe(PREMISE);
  expect(active.viewers[1]?.hints.numbers).toBe('next');
  const along = readWith((written) => (written.viewers as unknown[]).shift());
  expect([along.active, along.together]).toEqual(['viewer-3', ['viewer-4']]);
  expect(horizonIn(along, 'mary-keay')).toBe(PREMISE);
});

test('of more viewers than a device keeps, the active one is not mistaken for the first', () => {
  const household = readWith((written) => {
    const [first] = written.viewers as object[];
    const viewers = Array.from({ length: MOST_VIEWERS + 1 }, (_, index) => {
      return { ...first, id: `viewer-${index + 1}` };
    });
    Object.assign(written, { viewers, active: `viewer-${MOST_VIEWERS + 1}`, together: [] });
  });
  expect(horizonIn(household, 'romantics-anonymous')).toBe(PREMISE);
});

test('what is unreadable of a position means the start of that show', () => {
  const text = sample(`v${VERSION}.json`).replace('"s02e10a"', '"s2e10a"');
  const stored = parseStored(text);
  if (typeof stored === 'string') throw new Error(stored);
  expect(stored.lossless).toBe(false);
  expect(positionsIn(stored.household)).toContain(`viewer-3 mary-keay ${PREMISE}`);
  expect(positionsIn(stored.household)).toContain('viewer-1 romantics-anonymous s01e02');
});

test.each<[string, unknown, string]>([
  ['one of them', { numbers: 'all' }, 'next'],
  ['the whole', 'season', 'next'],
  ['null', null, 'next'],
  ['nothing, as nobody has chosen', undefined, 'season'],
])('settings that cannot be read tell less, not more: %s', (_, hints, numbers) => {
  const written = JSON.parse(sample(`v${VERSION}.json`));
  written.viewers[0].hints = hints;
  const stored = parseStored(JSON.stringify(written));
  if (typeof stored === 'string') throw new Error(stored);
  expect(stored.household.viewers[0]?.hints).toEqual({ numbers, left: false });
});

test('two thousand shows and names of any kind come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 })), (typed) => {
      const viewers = typed.slice(0, 50).map((name, index) => ({
        ...{ id: `viewer-${index + 1}`, name: nameFrom(name) },
        hints: { numbers: 'next' as const, left: true },
        notes: [{ id: 'note-7', show: 'show-1', key: 's01e02', at: 3, text: name }],
        positions: new Map(
          Array.from({ length: 40 }, (_, n) => [`show-${n}`, { key: 's01e01', at: n }] as const),
        ),
      }));
      if (!viewers[0]) return;
      const household = {
        viewers,
        active: 'viewer-1',
        together: viewers.slice(1).map(({ id }) => id),
      };
      expect(parseStored(storedText(household))).toMatchObject({ household, lossless: true });
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['none, as they were written once', undefined, []],
  ['what is no list', 's01e01a', []],
  ['an episode, and what is no key', ['s01e01', 7, 's01e01a'], ['s01e01a']],
])('of specials, %s: those alone are open that are there', (_, specials, read) => {
  const written = JSON.parse(sample(`v${VERSION}.json`));
  Object.assign(written.viewers[0].positions['romantics-anonymous'], { specials });
  const stored = parseStored(JSON.stringify(written));
  if (typeof stored === 'string') throw new Error(stored);
  const position = stored.household.viewers[0]?.positions.get('romantics-anonymous');
  expect([position?.specials ?? [], stored.lossless]).toEqual([
    read,
    read.length === 0 && !specials,
  ]);
});

test.each<[Record<string, unknown>, Record<string, unknown>]>([
  [
    { kind: 'guess', question: 'who-rang' },
    { kind: 'guess', question: 'who-rang' },
  ],
  [{ kind: 'guess', person: 'Not an id' }, { kind: 'guess' }],
  [{ kind: 'hunch', question: 7 }, {}],
])('of a guess that says %j, %j is read, and its words', (written, read) => {
  const all = JSON.parse(sample(`v${VERSION}.json`));
  const note = { id: 'note-9', show: 'mary-keay', key: 's01e01', at: 1, text: 'Him.' };
  all.viewers[0].notes.push({ ...note, ...written });
  const stored = parseStored(JSON.stringify(all));
  if (typeof stored === 'string') throw new Error(stored);
  expect(stored.household.viewers[0]?.notes.at(-1)).toEqual({ ...note, ...read });
  expect(stored.lossless).toBe(JSON.stringify(read) === JSON.stringify(written));
});

test('no reading puts anybody further than a text says', () => {
  const text = sample(`v${VERSION}.json`);
  for (const key of ['s01e03', 's1e1', 'S01E99', 's01e02 ', 'premise2', 's00e01', '__proto__']) {
    const stored = parseStored(text.replaceAll('s01e02', key));
    if (typeof stored === 'string') throw new Error(stored);
    const read = stored.household.viewers[0]?.positions.get('romantics-anonymous')?.key ?? '';
    expect(compareKeys(read, isKey(key) ? key : PREMISE)).toBe(0);
  }
});
