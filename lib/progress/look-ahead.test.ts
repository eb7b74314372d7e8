import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Household, newHousehold, withCompany, withNewViewer } from './household';
import { endLookAheadOnMoves, lookAheads, openLookAhead, openLookBack } from './look-ahead';
import { afterFinishing, afterGoingBack } from './positions';
import { progress } from './progress';

const SHOW = 'a-show';

/** Mina at 5, whose guide it is, and Ken at 2. */
const two = afterFinishing(
  withNewViewer(afterFinishing(newHousehold(), SHOW, 's01e02', 1), 'Mina'),
  SHOW,
  's01e05',
  1,
);

let stop: () => void;

beforeEach(() => {
  progress.setState({ household: two, change: undefined });
  stop = endLookAheadOnMoves();
  openLookAhead({ show: SHOW, kind: 'guide', key: 's01e07' });
});
afterEach(() => {
  stop();
  lookAheads.setState({ open: undefined, past: [], back: undefined });
});

const open = () => lookAheads.getState().open;
const past = () => lookAheads.getState().past;

test.each([
  ['another viewer is chosen', { ...two, active: 'viewer-1' }],
  ['somebody joins', withNewViewer(two, 'Ida')],
  ['somebody watches along', withCompany(two, 'viewer-1', true)],
  ['the active viewer leaves', { ...two, viewers: two.viewers.slice(0, 1), active: 'viewer-1' }],
])('where %s, a look ahead ends and is not listed', (_, household) => {
  progress.setState({ household });
  expect(open()).toBeUndefined();
  expect(past()).toEqual([]);
});

test('where another device is brought in, a look ahead ends and is not listed', () => {
  progress.setState({ household: two, change: { before: two, brought: true } });
  expect(open()).toBeUndefined();
  expect(past()).toEqual([]);
});

test.each([
  ['finishing', afterFinishing(two, SHOW, 's01e06', 2)],
  ['finishing what was looked at', afterFinishing(two, SHOW, 's01e07', 2)],
  ['going back', afterGoingBack(two, SHOW, 's01e01', 2)],
])('%s ends a look ahead, which can be had again', (_, household) => {
  progress.setState({ household });
  expect(open()).toBeUndefined();
  expect(past()).toHaveLength(1);
});

test('what changes nobody who is present, and no position in the show, ends nothing', () => {
  progress.setState({ household: afterFinishing(two, 'another-show', 's01e01', 2) });
  progress.setState(({ household }) => ({
    household: {
      ...household,
      viewers: household.viewers.map((viewer) => ({ ...viewer, name: 'Other', notes: [] })),
    },
  }));
  expect(open()).toBeDefined();
});

const fresh = withNewViewer(two, 'Ida');

test.each<[string, Household, Household, boolean]>([
  ['finishing', two, afterFinishing(two, SHOW, 's01e06', 2), false],
  ['going back', two, afterGoingBack(two, SHOW, 's01e01', 2), false],
  ['saying for the first time where one is', fresh, afterFinishing(fresh, SHOW, 's01e06', 2), true],
  ['finishing in another show', two, afterFinishing(two, 'another-show', 's01e01', 2), true],
  ['somebody else, who is asked first,', two, fresh, false],
])('%s: whether the guide is still as of what a link asked for: %4$s', (_, before, now, stays) => {
  progress.setState({ household: before });
  openLookBack(SHOW, 's01e01');
  progress.setState({ household: now });
  expect(lookAheads.getState().back !== undefined).toBe(stays);
});
