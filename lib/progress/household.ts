import { compareKeys, isWithin, type Key, PREMISE } from '@/lib/guide/keys';

/** Where somebody is in a show. */
export interface Position {
  /** The last entry that they have finished. */
  key: Key;
  /** When they said so, in milliseconds since 1970; 0 where that is not known. */
  at: number;
  /** Whether they are in the middle of the next one. What may be shown is the same. */
  watching?: true;
}

/** Positions by a show's slug. */
export type Positions = ReadonlyMap<string, Position>;

/** Something that a viewer wrote down on the way. */
export interface Note {
  id: string;
  show: string;
  /** The horizon at which it was written, or last changed: it is shown there and further on. */
  key: Key;
  /** When that was, in milliseconds since 1970. */
  at: number;
  text: string;
}

/** How much of what is to come a viewer wants to be told: numbers, never more. */
export interface Hints {
  /** The numbers of the season that one is in, or only the next one. */
  numbers: 'season' | 'next';
  /** Whether it is said how many of the season are left. */
  left: boolean;
}

export interface Viewer {
  id: string;
  /** As they call themselves; empty for somebody who has this device to themselves. */
  name: string;
  positions: Positions;
  hints: Hints;
  /** In the order in which they were written. */
  notes: readonly Note[];
}

/** Who uses this device. */
export interface Household {
  /** One at least. */
  viewers: readonly Viewer[];
  /** The id of the one viewer whose guide it is now. */
  active: string;
  /** The ids of the others who watch with them. */
  together: readonly string[];
}

export const HINTS: Hints = { numbers: 'season', left: false };
export const FIRST_VIEWER = 'viewer-1';

export function newHousehold(): Household {
  return { viewers: [newViewer(FIRST_VIEWER, '')], active: FIRST_VIEWER, together: [] };
}

function newViewer(id: string, name: string): Viewer {
  return { id, name, positions: new Map(), hints: HINTS, notes: [] };
}

export function activeViewer({ viewers, active }: Household): Viewer {
  const viewer = viewers.find(({ id }) => id === active) ?? viewers[0];
  if (!viewer) throw new Error('a household without viewers');
  return viewer;
}

/** Those in front of the screen: the active viewer first. */
export function present(household: Household): readonly Viewer[] {
  const first = activeViewer(household);
  const others = household.viewers.filter(
    ({ id }) => id !== first.id && household.together.includes(id),
  );
  return [first, ...others];
}

/**
 * Where those present are in a show together: the lowest of their positions, and somebody who has not
 * said where they are is at its start. Undefined when none of them has.
 */
export function positionOf(household: Household, show: string): Position | undefined {
  const positions = present(household).map((viewer) => viewer.positions.get(show));
  const said = positions.filter((position) => position !== undefined);
  const [first, ...others] = said;
  if (!first) return undefined;
  if (said.length < positions.length) return { key: PREMISE, at: 0 };
  return others.reduce((low, other) => (isBehind(other, low) ? other : low), first);
}

/** Where those present are in each show that one of them has begun. */
export function positionsOf(household: Household): Positions {
  const shows = present(household).flatMap(({ positions }) => [...positions.keys()]);
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

/** The furthest position in each show of anybody on this device: what may be kept here at all. */
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
  return withPresent(household, show, (position) =>
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
  return withPresent(household, show, (position) => {
    if (!position || position.key !== here?.key) return position;
    const { key, at } = position;
    return watching ? { key, at, watching } : { key, at };
  });
}

function withPresent(
  household: Household,
  show: string,
  move: (position: Position | undefined) => Position | undefined,
): Household {
  return present(household).reduce(
    (moved, { id }) =>
      withViewer(moved, id, (viewer) => {
        const position = move(viewer.positions.get(show));
        if (!position) return viewer;
        return { ...viewer, positions: new Map(viewer.positions).set(show, position) };
      }),
    household,
  );
}

export function withViewer(
  household: Household,
  id: string,
  change: (viewer: Viewer) => Viewer,
): Household {
  const viewers = household.viewers.map((viewer) => (viewer.id === id ? change(viewer) : viewer));
  return { ...household, viewers };
}

/** Somebody joins, who has not said yet where they are, and it is their guide from now on. */
export function withNewViewer(household: Household, name: string): Household {
  const number = nextNumber(household.viewers);
  const viewer = newViewer(`viewer-${number}`, name);
  return { viewers: [...household.viewers, viewer], active: viewer.id, together: [] };
}

/** One that none of them has at the end of their id. */
export function nextNumber(all: readonly { id: string }[]): number {
  return Math.max(0, ...all.map(({ id }) => Number(id.split('-').at(-1)))) + 1;
}

/** Somebody leaves, with their positions. The last one stays. */
export function withoutViewer(household: Household, id: string): Household {
  const viewers = household.viewers.filter((viewer) => viewer.id !== id);
  if (!viewers[0]) return household;
  const active = household.active === id ? viewers[0].id : household.active;
  return { viewers, active, together: others(household.together, id, active) };
}

/** It is the guide of `id` from now on, alone. */
export function switchedTo(household: Household, id: string): Household {
  if (!household.viewers.some((viewer) => viewer.id === id)) return household;
  return { ...household, active: id, together: [] };
}

/** `id` watches with the active viewer, or no longer does. */
export function withCompany(household: Household, id: string, isPresent: boolean): Household {
  const left = others(household.together, id, household.active);
  return { ...household, together: isPresent ? [...left, id] : left };
}

const others = (ids: readonly string[], ...but: string[]) => ids.filter((id) => !but.includes(id));
