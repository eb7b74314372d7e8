import { expect, test } from 'vitest';
import { MOST_VIEWERS, newHousehold, switchedTo, withCompany, withNewViewer } from './household';
import { type PositionMove, withMoves } from './moves';

const both = withCompany(
  switchedTo(withNewViewer(newHousehold(), 'Mina'), 'viewer-1'),
  'viewer-2',
  true,
);

const move = (viewer: string | undefined, key: string): PositionMove => {
  return { viewer, name: ' Jun\n', positions: new Map([['night-ferry', key]]) };
};

test('each is where they are to be, further or back, and whose guide it is stays', () => {
  const once = withMoves(both, [move('viewer-1', 's01e04'), move(undefined, 's01e02')], 5);
  const { viewers, active, together } = withMoves(once, [move('viewer-1', 's01e01')], 6);
  const keys = viewers.map(({ name, positions }) => [name, positions.get('night-ferry')]);
  expect(keys).toEqual([
    ['', { key: 's01e01', at: 6 }],
    ['Mina', undefined],
    ['Jun', { key: 's01e02', at: 5 }],
  ]);
  expect([active, ...together]).toEqual(['viewer-1', 'viewer-2']);
});

test('of somebody who is not here nothing is kept', () => {
  expect(withMoves(both, [move('viewer-9', 's01e04')], 5)).toEqual(both);
});

test('where there is no room, nobody joins, and nobody is moved instead', () => {
  const names = Array.from({ length: MOST_VIEWERS }, (_, i) => `Viewer ${i}`);
  const full = names.reduce(withNewViewer, newHousehold());
  expect(withMoves(full, [move(undefined, 's01e04')], 5)).toEqual(full);
});
