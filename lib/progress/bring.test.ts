import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corruptedTexts } from '@/lib/arbitrary/corrupted';
import { compareKeys, isKey, isWithin, type Key, PREMISE } from '@/lib/guide/keys';
import { backupText, parseBackup, type ReadBackup } from './backup';
import { bringPlan } from './bring';
import { NEW, NOBODY } from './bring-owners';
import {
  type Household,
  MOST_VIEWERS,
  newHousehold,
  switchedTo,
  type Viewer,
  withNewViewer,
} from './household';
import { MOST_NOTES, withNote } from './notebook';
import { afterFinishing } from './positions';
import { parseStored, storedText, writtenOf } from './stored';

const SAMPLES = path.join(import.meta.dirname, 'samples');
const samples = readdirSync(SAMPLES).map((name) => readFileSync(path.join(SAMPLES, name), 'utf8'));
const newest = samples.at(-1) ?? '';

const SHOW = 'a-show';

function householdIn(text: string): Household {
  const stored = parseStored(text);
  if (typeof stored === 'string') throw new Error(stored);
  return stored.household;
}

function readFrom(text: string): ReadBackup {
  const file = parseBackup(text);
  if (typeof file === 'string') throw new Error(file);
  return file;
}

const backup = (household: Household) =>
  readFrom(backupText({ household, guides: [] }, 1)).household;

/** Whose name, where in the show, and their notes. */
function person(household: Household, name: string, key?: Key, ...notes: string[]): Household {
  const joined = withNewViewer(household, name);
  const there = key ? afterFinishing(joined, SHOW, key, 1) : joined;
  return notes.reduce(
    (all, text) => withNote(all, { show: SHOW, key: PREMISE, at: 1, text }),
    there,
  );
}

const without = ({ viewers, ...rest }: Household, id: string): Household => ({
  ...rest,
  viewers: viewers.filter((viewer) => viewer.id !== id),
});

/** "Mina s01e02 two notes" of all. */
const said = ({ viewers }: Household) =>
  viewers.map(({ name, positions, notes }: Viewer) =>
    [name, positions.get(SHOW)?.key, ...notes.map(({ text }) => text)].filter(Boolean).join(' '),
  );

const mina = without(person(newHousehold(), 'Mina', 's01e02', 'one'), 'viewer-1');
const both = switchedTo(person(mina, 'Ken', 's01e04'), 'viewer-2');

test.each(samples.map((text, index) => [index + 1, text] as const))(
  '[B4] what was saved by version %s, brought in on a device of nobody, is what it was',
  (_, text) => {
    const household = householdIn(text);
    for (const file of [readFrom(text).household, backup(household)]) {
      expect(storedText(bringPlan(newHousehold(), file).after)).toBe(storedText(household));
    }
    expect(bringPlan(household, backup(household)).isChange).toBe(false);
  },
);

test('a guess is another one than a note, or a guess about somebody else, in the same words', () => {
  const guessed = (of: object) =>
    withNote(mina, { show: SHOW, key: PREMISE, at: 1, text: 'one', ...of });
  const [note, guess, about] = [{}, { kind: 'guess' }, { kind: 'guess', person: 'jo' }].map(
    guessed,
  );
  const brought = (here = mina, file = mina) =>
    bringPlan(here, backup(file)).people.map(({ notes }) => notes);
  expect([brought(mina, note), brought(note, guess)]).toEqual([[0], [1]]);
  expect([brought(guess, about), brought(about, about)]).toEqual([[1], [0]]);
});

test.each<[string, Household, Household, string[]]>([
  [
    'of one name: the furthest',
    mina,
    person(newHousehold(), 'mina', 's01e05'),
    ['Mina s01e05 one', ''],
  ],
  [
    'of one name, behind',
    both,
    person(newHousehold(), 'KEN', 's01e01'),
    ['Mina s01e02 one', 'Ken s01e04', ''],
  ],
  [
    'of another name',
    mina,
    person(newHousehold(), 'Ida', 's01e05'),
    ['Mina s01e02 one', '', 'Ida s01e05'],
  ],
  ['with the same note', mina, mina, ['Mina s01e02 one']],
  [
    'with another note',
    mina,
    without(person(newHousehold(), 'Mina', undefined, 'two'), 'viewer-1'),
    ['Mina s01e02 one two'],
  ],
])('[B1] [B3] somebody %s', (_, here, file, after) => {
  expect(said(bringPlan(here, backup(file)).after)).toEqual(after);
});

test('who is alone without a name here is who is alone without one in the file', () => {
  const here = afterFinishing(newHousehold(), SHOW, 's01e01', 1);
  const file = afterFinishing(newHousehold(), SHOW, 's01e03', 1);
  const { after, people } = bringPlan(here, file);
  expect(said(after)).toEqual(['s01e03']);
  expect(people[0]?.moves).toMatchObject([{ show: SHOW, from: 's01e01', to: 's01e03' }]);
});

test.each<[string, Key, Key[], Key, Key[], Key, Key[], number]>([
  [
    'another special of where both are',
    's01e04',
    [],
    's01e04',
    ['s01e02a'],
    's01e04',
    ['s01e02a'],
    1,
  ],
  [
    'another special, from behind',
    's01e04',
    ['s01e01a'],
    's01e03',
    ['s01e02a'],
    's01e04',
    ['s01e01a', 's01e02a'],
    1,
  ],
  ['the same special', 's01e04', ['s01e02a'], 's01e04', ['s01e02a'], 's01e04', ['s01e02a'], 0],
  ['further, without a special', 's01e04', ['s01e02a'], 's01e06', [], 's01e06', ['s01e02a'], 0],
])('[B1] [B2] somebody who has finished %s', (_, key, specials, other, others, to, all, named) => {
  const at = (place: Key, of: readonly Key[]) => ({
    ...newHousehold(),
    viewers: newHousehold().viewers.map((one) => ({
      ...one,
      positions: new Map([[SHOW, { key: place, at: 1, ...(of.length > 0 && { specials: of }) }]]),
    })),
  });
  const { after, people } = bringPlan(at(key, specials), at(other, others));
  expect(after.viewers[0]?.positions.get(SHOW)).toEqual({ key: to, at: 1, specials: all });
  expect(people[0]?.moves.flatMap((move) => move.specials)).toHaveLength(named);
  const none = { declined: new Set([`viewer-1 ${SHOW}`]) };
  expect(bringPlan(at(key, specials), at(other, others), none).isChange).toBe(false);
});

test('of two of one name it is not guessed which is meant', () => {
  const twins = person(person(newHousehold(), 'Mina', 's01e01'), 'Mina', 's01e02');
  const file = without(person(person(newHousehold(), 'x'), 'Mina', 's01e09'), 'viewer-2');
  const plan = bringPlan(without(twins, 'viewer-3'), without(file, 'viewer-1'));
  expect(plan.people[0]?.owner).toBe('viewer-2');
  const four = person(twins, 'Ken');
  expect(
    bringPlan(four, {
      ...file,
      viewers: file.viewers.map((one) => ({ ...one, id: 'viewer-9' })),
    }).people.at(-1)?.owner,
  ).toBe(NEW);
});

test.each([
  [NEW, ['Mina s01e02 one', 'Ken s01e04', 'Mina s01e05']],
  [NOBODY, ['Mina s01e02 one', 'Ken s01e04']],
  ['viewer-3', ['Mina s01e02 one', 'Ken s01e05']],
])('[B2] whose it is can be said: %s', (owner, after) => {
  const file = without(person(newHousehold(), 'Mina', 's01e05'), 'viewer-1');
  const owners = new Map([['viewer-2', owner]]);
  expect(said(bringPlan(both, file, { owners }).after)).toEqual(after);
});

test('[B2] a move that is declined is not made', () => {
  const file = without(person(newHousehold(), 'Mina', 's01e05', 'two'), 'viewer-1');
  const { people, after } = bringPlan(mina, file, { declined: new Set([`viewer-2 ${SHOW}`]) });
  expect(people[0]?.moves).toMatchObject([{ to: 's01e05', isDeclined: true }]);
  expect(said(after)).toEqual(['Mina s01e02 one two']);
});

test('[B3] what has no room is counted, and takes no place', () => {
  const note = (_: unknown, n: number) => ({
    id: `note-${n + 1}`,
    show: SHOW,
    key: PREMISE,
    at: 1,
  });
  const many = Array.from({ length: MOST_NOTES }, note).map((one) => ({ ...one, text: one.id }));
  const full = { ...mina, viewers: mina.viewers.map((one) => ({ ...one, notes: many })) };
  expect(bringPlan(full, mina).tooMany).toEqual({ viewers: 0, notes: 1 });
  let crowd = mina;
  while (crowd.viewers.length < MOST_VIEWERS)
    crowd = person(crowd, `Viewer ${crowd.viewers.length}`);
  const { tooMany, after } = bringPlan(crowd, person(newHousehold(), 'One more'));
  expect([tooMany.viewers, after.viewers.length]).toEqual([2, MOST_VIEWERS]);
});

test('the last numbers that ids have are followed by free ones', () => {
  const last = JSON.parse(newest);
  last.viewers[1].id = last.active = 'viewer-999999999';
  last.viewers[1].notes[0].id = 'note-999999999';
  let household = householdIn(JSON.stringify(last));
  household = withNote(household, { show: SHOW, key: PREMISE, at: 1, text: 'another' });
  const again = householdIn(storedText(withNewViewer(household, 'Lea')));
  expect(again.viewers.map(({ name }) => name)).toEqual(['', 'ミナ', 'Lea']);
  expect(again.viewers[1]?.notes.map(({ text }) => text)).toContain('another');
});

/** What a file holds, whatever the order in which it is written. */
function contentOf(written: unknown): string {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  const { active, together, ...rest } = written as { active: unknown; together: unknown };
  if (!Array.isArray(together)) return JSON.stringify(written, sorted);
  return JSON.stringify(
    { ...rest, active, present: [...new Set([active, ...together])].sort() },
    sorted,
  );
}

test('of 1,019 mutated files none crashes, loses anything in silence, or moves anybody further than it says', () => {
  const here = switchedTo(
    person(person(newHousehold(), 'ミナ', 's01e01', 'mine'), 'Ken', 's01e04'),
    'viewer-2',
  );
  const figures = { refused: 0, whole: 0, told: 0, silent: 0 };
  const text = backupText({ household: householdIn(newest), guides: [] }, 1);
  fc.assert(
    fc.property(fc.oneof(corruptedTexts(text), corruptedTexts(newest)), (broken) => {
      const file = parseBackup(broken);
      if (typeof file === 'string') {
        figures.refused += 1;
        return;
      }
      const parsed = JSON.parse(broken);
      const isAll = contentOf(parsed.household ?? parsed) === contentOf(writtenOf(file.household));
      figures[file.losses.size > 0 ? 'told' : isAll ? 'whole' : 'silent'] += 1;
      const { after, people } = bringPlan(here, file.household);
      for (const [place, viewer] of after.viewers.entries()) {
        const moves = people.flatMap(({ moves }) => moves);
        for (const [show, { key }] of viewer.positions) {
          const before = here.viewers[place]?.positions.get(show)?.key;
          if (before !== undefined) expect(isWithin(before, key)).toBe(true);
          if (before === key) continue;
          expect(moves.some((move) => move.show === show && move.to === key)).toBe(true);
          expect(key === PREMISE || broken.includes(`"${key}"`)).toBe(true);
        }
      }
      const notes = here.viewers.flatMap((viewer) => viewer.notes);
      for (const note of notes)
        expect(after.viewers.flatMap((viewer) => viewer.notes)).toContainEqual(note);
      expect(after.active).toBe(here.active);
      const again = bringPlan(after, file.household).people.filter(({ owner }) => owner !== NEW);
      expect(again.flatMap(({ moves }) => moves)).toEqual([]);
    }),
    { numRuns: 1019 },
  );
  expect(figures.silent).toBe(0);
  expect(figures.whole + figures.told).toBeGreaterThan(500);
  if (process.env.KOKOMADE_FIGURES) console.table(figures);
});

interface Written {
  household: { viewers: [Record<string, unknown>] };
}

const written = (change: (file: Written) => void) => {
  const file = JSON.parse(backupText({ household: householdIn(newest), guides: [] }, 1));
  change(file);
  return JSON.stringify(file);
};
const ofFirst = (change: (viewer: Record<string, unknown>) => void) =>
  written(({ household }) => change(household.viewers[0]));

test.each<[string, string, string]>([
  ['nothing', '', 'unreadable'],
  ['a page that a portal put in its place', '<!doctype html><title>Log in</title>', 'unreadable'],
  ['a table', 'show,season,episode,date\nA,1,2,', 'unreadable'],
  ['half of it', written(() => {}).slice(0, 300), 'unreadable'],
  ['bytes', '\u0000\u0001\ufffd', 'unreadable'],
  ['100,000 brackets', '['.repeat(100_000), 'unreadable'],
  ['a number', '7', 'unreadable'],
  ['no household', '{"app":"kokomade","backup":1}', 'unreadable'],
  ['a version in words', '{"app":"kokomade","backup":"1"}', 'unreadable'],
  ["another app's", '{"app":"other","backup":1}', 'unreadable'],
  ['a later version', '{"app":"kokomade","backup":2}', 'newer'],
  [
    'a household of a later version',
    '{"app":"kokomade","backup":1,"household":{"app":"kokomade","version":99}}',
    'newer',
  ],
  ['a sign at its beginning', `\uFEFF${written(() => {})}`, ''],
  ['other line ends', written(() => {}).replaceAll('\n', '\r\n'), ''],
  [
    'what this version does not know',
    written((file) => Object.assign(file, { films: [] })),
    'others 1',
  ],
  ['a field too many', ofFirst((viewer) => Object.assign(viewer, { age: 7 })), 'others 1'],
  [
    'a name too long',
    ofFirst((viewer) => Object.assign(viewer, { name: 'n'.repeat(41) })),
    'names 1',
  ],
  [
    'a name that turns the line round',
    ofFirst((viewer) => Object.assign(viewer, { name: 'a\u202eb' })),
    'names 1',
  ],
  ['a family', ofFirst((viewer) => Object.assign(viewer, { name: '👨‍👩‍👧 & 🏴󠁧󠁢󠁥󠁮󠁧󠁿' })), ''],
  [
    'a time before time',
    ofFirst((viewer) => Object.assign(viewer, { positions: { a: { key: 's01e01', at: -1 } } })),
    'places 1',
  ],
  [
    'a slug in capitals',
    ofFirst((viewer) => Object.assign(viewer, { positions: { A: { key: 's01e01', at: 1 } } })),
    'places 1',
  ],
  [
    'a note of 4,001 signs',
    ofFirst((viewer) =>
      Object.assign(viewer, {
        notes: [{ id: 'note-1', show: 'a', key: PREMISE, at: 1, text: 'x'.repeat(4001) }],
      }),
    ),
    'notes 1',
  ],
  [
    'a note with half a letter, a null and a line end of its own',
    ofFirst((viewer) =>
      Object.assign(viewer, {
        notes: [{ id: 'note-1', show: 'a', key: PREMISE, at: 1, text: '\ud83d\u0000\u2028' }],
      }),
    ),
    '',
  ],
  [
    'a setting in words',
    ofFirst((viewer) => Object.assign(viewer, { hints: { numbers: 'season', left: 'yes' } })),
    'settings 1',
  ],
  [
    'somebody unknown among those present',
    written(({ household }) => Object.assign(household, { together: ['viewer-9'] })),
    'company 1',
  ],
])('a file with %s', (_, text, told) => {
  const file = parseBackup(text);
  const losses =
    typeof file === 'string' ? file : [...file.losses].map((one) => one.join(' ')).join();
  expect(losses).toBe(told);
  if (typeof file === 'string') return;
  const again = backup(file.household);
  expect(storedText(again)).toBe(storedText(file.household));
  for (const { positions } of file.household.viewers) {
    for (const { key } of positions.values())
      expect(isKey(key) && compareKeys(key, 's02e10a') <= 0).toBe(true);
  }
});
