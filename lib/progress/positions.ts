import { compareKeys, isWithin, type Key, PREMISE } from '@/lib/guide/keys';
import {
  activeViewer,
  type Household,
  type Position,
  type Positions,
  watchers,
  withViewer,
} from './household';

/**
 * Where those present are in a show together: the lowest of their positions, and somebody who has not
 * said where they are is at its start. Undefined when none of them has.
 */
export function positionOf(household: Household, show: string): Position | undefined {
  const positions = watchers(household).map((viewer) => viewer.positions.get(show));
  const said = positions.filter((position) => position !== undefined);
  const [first, ...others] = said;
  if (!first) return undefined;
  if (said.length < positions.length) return { key: PREMISE, at: 0 };
  return others.reduce((low, other) => (isBehind(other, low) ? other : low), first);
}

/** Where those present are in each show that one of them has begun. */
export function positionsByShow(household: Household): Positions {
  const shows = watchers(household).flatMap(({ positions }) => [...positions.keys()]);
  return new Map(
    [...new Set(shows)].flatMap((show): [string, Position][] => {
      const position = positionOf(household, show);
      return position ? [[show, position]] : [];
    }),
  );
}

function isBehind(one: Position, other: Position): boolean {
  return compareKeys(one.key, other.key) < 0;
}

/** The furthest position in each show of anybody on this device: what may be stored here at all. */
export function furthestPositions({ viewers }: Household): ReadonlyMap<string, Key> {
  const furthest = new Map<string, Key>();
  for (const [show, { key }] of viewers.flatMap(({ positions }) => [...positions])) {
    if (isWithin(furthest.get(show) ?? PREMISE, key)) furthest.set(show, key);
  }
  return furthest;
}

/** Those present have finished `key`: whoever is behind it moves there, nobody moves back. */
export function afterFinishing(
  household: Household,
  show: string,
  key: Key,
  at: number,
): Household {
  return withWatchers(household, show, (position) =>
    position && compareKeys(position.key, key) >= 0 ? position : { key, at },
  );
}

/** The active viewer goes back to `key`; those who watch with them stay where they are. */
export function afterGoingBack(
  household: Household,
  show: string,
  key: Key,
  at: number,
): Household {
  const { id } = activeViewer(household);
  return withViewer(household, id, (viewer) => ({
    ...viewer,
    positions: new Map(viewer.positions).set(show, { key, at }),
  }));
}

/** Those present who are furthest behind begin, or leave off, what comes next. */
export function afterStarting(household: Household, show: string, watching: boolean): Household {
  const here = positionOf(household, show);
  return withWatchers(household, show, (position) => {
    if (!position || position.key !== here?.key) return position;
    const { key, at } = position;
    return watching ? { key, at, watching } : { key, at };
  });
}

function withWatchers(
  household: Household,
  show: string,
  move: (position: Position | undefined) => Position | undefined,
): Household {
  return watchers(household).reduce(
    (moved, { id }) =>
      withViewer(moved, id, (viewer) => {
        const position = move(viewer.positions.get(show));
        if (!position) return viewer;
        return { ...viewer, positions: new Map(viewer.positions).set(show, position) };
      }),
    household,
  );
}
