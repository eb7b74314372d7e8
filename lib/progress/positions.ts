import { compareKeys, isOpen, isSpecial, isWithin, type Key, PREMISE } from '@/lib/guide/keys';
import {
  activeViewer,
  type Household,
  type Position,
  type Positions,
  watchers,
  withViewer,
} from './household';

const AT_THE_START: Position = { key: PREMISE, at: 0 };

/**
 * Where those present are in a show together: the lowest of their positions, and somebody who has not
 * said where they are is at its start. Open are the specials that all of them have finished. Undefined
 * when none of them has said so.
 */
export function positionOf(household: Household, show: string): Position | undefined {
  const positions = watchers(household).map((viewer) => viewer.positions.get(show));
  const said = positions.filter((position) => position !== undefined);
  const [first, ...others] = said;
  if (!first) return undefined;
  if (said.length < positions.length) return AT_THE_START;
  const lowest = others.reduce((low, other) => (isBehind(other, low) ? other : low), first);
  const shared = lowest.specials?.filter((key) => said.every((one) => one.specials?.includes(key)));
  return shared?.length === lowest.specials?.length
    ? lowest
    : { ...lowest, specials: shared ?? [] };
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

/** Whether an entry is open to anybody on this device: whether it may be stored here at all. */
export function isOpenToSomebody({ viewers }: Household, show: string, key: Key): boolean {
  const positions = viewers.map((viewer) => viewer.positions.get(show) ?? AT_THE_START);
  return positions.some((one) => isOpen(key, one.key, one.specials));
}

/**
 * Those present have finished `key`: whoever is behind it moves there, nobody moves back. Of `keys`, all
 * that the guide has for them, the specials up to there are finished or passed over as well.
 */
export function afterFinishing(
  household: Household,
  show: string,
  key: Key,
  at: number,
  keys: readonly Key[] = [],
): Household {
  const passed = [...keys, key].filter((one) => isSpecial(one) && isWithin(one, key));
  return withWatchers(household, show, (position) => {
    const moved = position && compareKeys(position.key, key) >= 0 ? position : { key, at };
    return withSpecials(moved, [...(position?.specials ?? []), ...passed]);
  });
}

/** A position with the specials up to it. */
export function withSpecials(
  { specials: _, ...position }: Position,
  all: readonly Key[],
): Position {
  const specials = [...new Set(all)].filter((key) => isWithin(key, position.key)).sort(compareKeys);
  return specials.length > 0 ? { ...position, specials } : position;
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
    positions: new Map(viewer.positions).set(
      show,
      withSpecials({ key, at }, viewer.positions.get(show)?.specials ?? []),
    ),
  }));
}

/** Those present who are furthest behind begin, or leave off, what comes next. */
export function afterStarting(household: Household, show: string, watching: boolean): Household {
  const here = positionOf(household, show);
  return withWatchers(household, show, (position) => {
    if (!position || position.key !== here?.key) return position;
    const { watching: _, ...rest } = position;
    return watching ? { ...rest, watching } : rest;
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
