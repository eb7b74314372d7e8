import { expect, test } from 'vitest';
import {
  type Household,
  MOST_VIEWERS,
  newHousehold,
  switchedTo,
  watchers,
  withCompany,
  withNewViewer,
  withoutViewer,
} from './household';
import {
  afterFinishing,
  afterGoingBack,
  afterStarting,
  isOpenToSomebody,
  positionOf,
  positionsByShow,
} from './positions';

const SHOW = 'a-show';

/** Mina at episode 5, Ken at 2, Ida who has not begun; Mina's guide. */
function three(): Household {
  const mina = afterFinishing(withNewViewer(newHousehold(), 'Mina'), SHOW, 's01e05', 1);
  const ken = afterFinishing(withNewViewer(mina, 'Ken'), SHOW, 's01e02', 2);
  return switchedTo(withNewViewer(ken, 'Ida'), 'viewer-2');
}

const keyOf = (household: Household) => positionOf(household, SHOW)?.key;
const at = (household: Household, id: string) =>
  household.viewers.find((viewer) => viewer.id === id)?.positions.get(SHOW)?.key;

test('each viewer has positions of their own', () => {
  expect(keyOf(three())).toBe('s01e05');
  expect(keyOf(switchedTo(three(), 'viewer-3'))).toBe('s01e02');
  expect(keyOf(switchedTo(three(), 'viewer-4'))).toBeUndefined();
  expect(keyOf(switchedTo(three(), 'nobody'))).toBe('s01e05');
});

test('those who watch together are where the one furthest behind is', () => {
  const two = withCompany(three(), 'viewer-3', true);
  expect(keyOf(two)).toBe('s01e02');
  expect(keyOf(withCompany(two, 'viewer-4', true))).toBe('premise');
  expect(keyOf(withCompany(two, 'viewer-3', false))).toBe('s01e05');
  expect(positionsByShow(two).get(SHOW)?.key).toBe('s01e02');
  expect(positionsByShow(switchedTo(three(), 'viewer-4')).size).toBe(0);
});

test('switching ends the company', () => {
  const two = switchedTo(withCompany(three(), 'viewer-3', true), 'viewer-3');
  expect(watchers(two).map(({ name }) => name)).toEqual(['Ken']);
});

test('finishing moves those present who are behind, and nobody back', () => {
  const all = withCompany(withCompany(three(), 'viewer-3', true), 'viewer-4', true);
  const moved = afterFinishing(all, SHOW, 's01e03', 9);
  expect(['viewer-1', 'viewer-2', 'viewer-3', 'viewer-4'].map((id) => at(moved, id))).toEqual([
    undefined,
    's01e05',
    's01e03',
    's01e03',
  ]);
});

test('going back moves the active viewer alone', () => {
  const moved = afterGoingBack(withCompany(three(), 'viewer-3', true), SHOW, 's01e01', 9);
  expect(at(moved, 'viewer-2')).toBe('s01e01');
  expect(at(moved, 'viewer-3')).toBe('s01e02');
  expect(keyOf(moved)).toBe('s01e01');
});

test('the middle of an episode is said of those furthest behind, and moving on ends it', () => {
  const begun = afterStarting(withCompany(three(), 'viewer-3', true), SHOW, true);
  expect(positionOf(begun, SHOW)).toEqual({ key: 's01e02', at: 2, watching: true });
  expect(begun.viewers[1]?.positions.get(SHOW)?.watching).toBeUndefined();
  expect(positionOf(afterStarting(begun, SHOW, false), SHOW)).toEqual({ key: 's01e02', at: 2 });
  const on = afterFinishing(begun, SHOW, 's01e03', 9);
  expect(positionOf(on, SHOW)).toEqual({ key: 's01e03', at: 9 });
});

test('who leaves takes their positions along; the last one stays', () => {
  const left = withoutViewer(withCompany(three(), 'viewer-3', true), 'viewer-2');
  expect(left.viewers.map(({ name }) => name)).toEqual(['', 'Ken', 'Ida']);
  expect(withoutViewer(newHousehold(), 'viewer-1')).toEqual(newHousehold());
});

test('who leaves while others watch along leaves the guide to them', () => {
  const together = withCompany(withCompany(three(), 'viewer-3', true), 'viewer-4', true);
  const names = (id: string) => watchers(withoutViewer(together, id)).map(({ name }) => name);
  expect(names('viewer-2')).toEqual(['Ken', 'Ida']);
  expect(names('viewer-3')).toEqual(['Mina', 'Ida']);
  expect(names('viewer-1')).toEqual(['Mina', 'Ken', 'Ida']);
});

test('after somebody who watched alone has left, nobody further is taken for who is there', () => {
  const left = withoutViewer(switchedTo(three(), 'viewer-3'), 'viewer-3');
  expect(watchers(left)).toEqual(left.viewers);
  expect(keyOf(left)).toBe('premise');
});

test('nobody joins where there are as many as a device keeps', () => {
  let full = newHousehold();
  while (full.viewers.length < MOST_VIEWERS) full = withNewViewer(full, 'One more');
  expect(withNewViewer(full, 'One too many')).toBe(full);
});

test('a new viewer never gets the id of another one', () => {
  const { viewers } = withNewViewer(withoutViewer(three(), 'viewer-3'), 'Lea');
  expect(viewers.map(({ id }) => id)).toEqual(['viewer-1', 'viewer-2', 'viewer-4', 'viewer-5']);
});

test('the device may keep what any of its viewers has finished', () => {
  const kept = (household: Household) =>
    ['premise', 's01e02', 's01e05', 's01e06'].filter((key) =>
      isOpenToSomebody(household, SHOW, key),
    );
  expect(kept(three())).toEqual(['premise', 's01e02', 's01e05']);
  expect(kept(withoutViewer(three(), 'viewer-2'))).toEqual(['premise', 's01e02']);
  expect(kept(newHousehold())).toEqual(['premise']);
});

/** What the guide had when Mina came to 5, and what it has now. */
const THEN = ['premise', 's01e01', 's01e02', 's01e02b', 's01e03', 's01e04', 's01e05'];
const NOW = [...THEN, 's01e02a', 's01e05a', 's01e06'].sort();
const specialsOf = (household: Household) => positionOf(household, SHOW)?.specials;

test('a special that comes later is open to nobody, until they say that it is finished', () => {
  const mina = afterFinishing(newHousehold(), SHOW, 's01e05', 1, THEN);
  expect(specialsOf(mina)).toEqual(['s01e02b']);
  expect(isOpenToSomebody(mina, SHOW, 's01e02a')).toBe(false);
  const stillClosed = NOW.filter((key) => key !== 's01e02a');
  const on = afterFinishing(mina, SHOW, 's01e06', 2, stillClosed);
  expect(specialsOf(on)).toEqual(['s01e02b', 's01e05a']);
  const seen = afterFinishing(on, SHOW, 's01e02a', 3);
  expect(positionOf(seen, SHOW)).toEqual({
    ...{ key: 's01e06', at: 2, specials: ['s01e02a', 's01e02b', 's01e05a'] },
  });
  expect(isOpenToSomebody(seen, SHOW, 's01e02a')).toBe(true);
  expect(specialsOf(afterStarting(seen, SHOW, true))).toHaveLength(3);
  expect(positionOf(afterGoingBack(seen, SHOW, 's01e01', 4), SHOW)).toEqual({
    ...{ key: 's01e01', at: 4 },
  });
});

test('a special is open to those present when all of them have finished it', () => {
  const mina = afterFinishing(withNewViewer(newHousehold(), 'Mina'), SHOW, 's01e05', 1, NOW);
  const ken = afterFinishing(withNewViewer(mina, 'Ken'), SHOW, 's01e03', 2, THEN);
  const both = withCompany(ken, 'viewer-2', true);
  expect(specialsOf(both)).toEqual(['s01e02b']);
  expect(specialsOf(switchedTo(both, 'viewer-2'))).toEqual(
    ['s01e02a', 's01e02b', 's01e05a'].slice(0, 2),
  );
  const seen = afterFinishing(both, SHOW, 's01e02a', 3);
  expect(specialsOf(seen)).toEqual(['s01e02a', 's01e02b']);
  expect(keyOf(seen)).toBe('s01e03');
});
