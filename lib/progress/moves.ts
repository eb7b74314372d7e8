import type { Key } from '@/lib/guide/keys';
import { type Household, withNewViewer, withViewer } from './household';
import { nameFrom } from './parse-viewers';

/** Where a viewer is to be, in several shows at once. */
export interface Move {
  /** An id; undefined for somebody who joins with it, under `name`. */
  viewer: string | undefined;
  name: string;
  /** By a show's slug. */
  positions: ReadonlyMap<string, Key>;
}

/** Puts each viewer where they are to be, further or back. Whose guide it is stays as it is. */
export function withMoves(household: Household, moves: readonly Move[], at: number): Household {
  return moves.reduce((moved, { viewer, name, positions }) => {
    const joined = viewer === undefined ? withNewcomer(moved, name) : moved;
    const id = viewer ?? joined.viewers.at(-1)?.id ?? '';
    return withViewer(joined, id, (one) => {
      const all = new Map(one.positions);
      for (const [show, key] of positions) all.set(show, { key, at });
      return { ...one, positions: all };
    });
  }, household);
}

function withNewcomer(household: Household, name: string): Household {
  const { active, together } = household;
  return { ...withNewViewer(household, nameFrom(name)), active, together };
}
