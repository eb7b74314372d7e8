import { afterEach, expect, test } from 'vitest';
import { newHousehold, switchedTo, withCompany, withNewViewer } from './household';
import { afterFinishing } from './positions';
import { progress } from './progress';
import { mayStay, mayStore } from './storage-ceiling';

const SHOW = 'a-show';

/** Somebody at 2, and Mina at 5, whose guide it is. */
const two = afterFinishing(
  withNewViewer(afterFinishing(newHousehold(), SHOW, 's01e02', 1), 'Mina'),
  SHOW,
  's01e05',
  1,
);

afterEach(() => progress.setState({ hydrated: false, household: newHousehold() }));

test.each([
  ['the one who is further', two, 's01e05', 's01e05'],
  ['the one who is behind', switchedTo(two, 'viewer-1'), 's01e05', 's01e02'],
  ['both together', withCompany(two, 'viewer-1', true), 's01e05', 's01e02'],
  ['nobody who has begun', newHousehold(), 'premise', 'premise'],
])(
  'while %s is there, the device holds up to %3$s and takes up to %4$s',
  (_, household, holds, takes) => {
    progress.setState({ hydrated: true, household });
    const keys = ['premise', 's01e01', 's01e02', 's01e03', 's01e05', 's01e06'];
    expect(keys.filter((key) => mayStay(SHOW, key)).at(-1)).toBe(holds);
    expect(keys.filter((key) => mayStore(SHOW, key)).at(-1)).toBe(takes);
  },
);

test('before the device has been read it holds and takes the premise alone', () => {
  progress.setState({ household: two });
  for (const may of [mayStay, mayStore]) {
    expect([may(SHOW, 'premise'), may(SHOW, 's01e01')]).toEqual([true, false]);
  }
});

test('what is no key is never stored', () => {
  progress.setState({ hydrated: true, household: two });
  expect(['s1e1', '', '../s01e01'].some((key) => mayStore(SHOW, key))).toBe(false);
});
