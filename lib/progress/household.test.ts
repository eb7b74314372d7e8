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
  furthestPositions,
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

test('the device may keep what lies within the furthest of all its viewers', () => {
  expect([...furthestPositions(three())]).toEqual([[SHOW, 's01e05']]);
  const away = withoutViewer(three(), 'viewer-2');
  expect([...furthestPositions(away)]).toEqual([[SHOW, 's01e02']]);
});
