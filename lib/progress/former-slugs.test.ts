import { expect, test } from 'vitest';
import { learnFormerSlugs, withSlugsNow } from './former-slugs';
import { newHousehold, type Position, type ViewerNote } from './household';

const note = (id: number, show: string): ViewerNote => {
  return { id: `note-${id}`, show, key: 's01e01', at: 1, text: 'Why?' };
};

function householdOf(positions: Record<string, Position>, notes: ViewerNote[]) {
  const { viewers, ...rest } = newHousehold();
  const all = viewers.map((one) => ({
    ...one,
    positions: new Map(Object.entries(positions)),
    notes,
  }));
  return { ...rest, viewers: all };
}

const EARLY = { key: 's01e02', at: 1 };
const LATE = { key: 's01e04', at: 2, specials: ['s01e01a'] };

test.each<[string, Record<string, Position>, Record<string, Position>]>([
  ['a place', { once: LATE, other: EARLY }, { now: LATE, other: EARLY }],
  ['a place two names ago', { first: LATE }, { now: LATE }],
  ['a place beside a later one', { once: EARLY, now: LATE }, { now: LATE }],
  ['a later place beside one', { now: EARLY, once: LATE }, { now: LATE }],
])('%s moves with the folder', (_, before, after) => {
  learnFormerSlugs('now', ['first', 'once']);
  const [viewer] = withSlugsNow(householdOf(before, [note(1, 'once'), note(2, 'other')])).viewers;
  expect(Object.fromEntries(viewer?.positions ?? [])).toEqual(after);
  expect(viewer?.notes.map(({ id, show }) => [id, show])).toEqual([
    ['note-1', 'now'],
    ['note-2', 'other'],
  ]);
});

test('a household without the former name stays as it is', () => {
  learnFormerSlugs('now', ['once']);
  const household = householdOf({ now: LATE }, [note(1, 'now')]);
  expect(withSlugsNow(household)).toBe(household);
});
