import type { Key } from '@/lib/guide/keys';
import type { Id } from '@/lib/guide/names';

/** Where somebody is in a show. */
export interface Position {
  /** The last entry that they have finished. */
  key: Key;
  /**
   * The specials up to there that they have finished or passed over: they knew of them. One that the
   * guide has there besides has come since, and is closed.
   */
  specials?: readonly Key[];
  /** When they said so, in milliseconds since 1970; 0 where that is not known. */
  at: number;
  /** Whether they are in the middle of the next one. What may be shown is the same. */
  watching?: true;
}

/** Positions by a show's slug. */
export type Positions = ReadonlyMap<string, Position>;

/** Something that a viewer wrote down on the way. */
export interface ViewerNote {
  id: string;
  show: string;
  /** The horizon at which it was written, or last changed: it is shown there and further on. */
  key: Key;
  /** When that was, in milliseconds since 1970. */
  at: number;
  text: string;
  /** What it is, where it is no plain note: what one thinks of what is not known yet. */
  kind?: 'guess';
  /** The question of the story, or the person, that it is about: an id of the guide. */
  question?: Id;
  person?: Id;
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
  notes: readonly ViewerNote[];
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
export const MOST_VIEWERS = 50;

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
export function watchers(household: Household): readonly Viewer[] {
  const first = activeViewer(household);
  const others = household.viewers.filter(
    ({ id }) => id !== first.id && household.together.includes(id),
  );
  return [first, ...others];
}

export function withViewer(
  household: Household,
  id: string,
  change: (viewer: Viewer) => Viewer,
): Household {
  const viewers = household.viewers.map((viewer) => (viewer.id === id ? change(viewer) : viewer));
  return { ...household, viewers };
}

/**
 * Somebody joins, who has not said yet where they are, and it is their guide from now on. Nobody does
 * where there are as many as a device keeps.
 */
export function withNewViewer(household: Household, name: string): Household {
  if (household.viewers.length >= MOST_VIEWERS) return household;
  const number = nextNumber(household.viewers);
  const viewer = newViewer(`viewer-${number}`, name);
  return { viewers: [...household.viewers, viewer], active: viewer.id, together: [] };
}

/** What an id ends with, nine digits at most: all that is written can be read again. */
const LAST_NUMBER = 999_999_999;

/** One that none of them has at the end of their id: the next one, or where that was the last, a free one. */
export function nextNumber(all: readonly { id: string }[]): number {
  const taken = new Set(all.map(({ id }) => Number(id.split('-').at(-1))));
  let number = Math.max(0, ...taken) + 1;
  if (number > LAST_NUMBER) for (number = 1; taken.has(number); ) number += 1;
  return number;
}

/**
 * Somebody leaves, with their positions. The last one stays. Where it was their guide, it is that of
 * those who watched with them; where nobody did, who is there is not known, and everybody is present.
 */
export function withoutViewer(household: Household, id: string): Household {
  const viewers = household.viewers.filter((viewer) => viewer.id !== id);
  const stayed = watchers(household).filter((viewer) => viewer.id !== id);
  const [first, ...along] = stayed.length > 0 ? stayed : viewers;
  if (!first) return household;
  return { viewers, active: first.id, together: along.map((viewer) => viewer.id) };
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
