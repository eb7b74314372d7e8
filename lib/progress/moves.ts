import type { Key } from '@/lib/guide/keys';
import { type Household, type Position, withNewViewer, withViewer } from './household';
import { nameFrom } from './parse-viewers';
import { withSpecials } from './positions';
import { change } from './progress';

/** Where a viewer is to be, in several shows at once. */
export interface PositionMove {
  /** An id; undefined for somebody who joins with it, under `name`. */
  viewer: string | undefined;
  name: string;
  /** By a show's slug. */
  positions: ReadonlyMap<string, Key>;
}

/** What other services know is brought in, undone like any change. */
export function broughtPositions(moves: readonly PositionMove[], at: number): void {
  change((household) => withMoves(household, moves, at), { imported: true });
}

/**
 * Puts each viewer where they are to be, further or back. Whose guide it is stays as it is. Nobody joins
 * where there are as many as a device keeps, and nobody else is moved in their place.
 */
export function withMoves(
  household: Household,
  moves: readonly PositionMove[],
  at: number,
): Household {
  return moves.reduce((moved, { viewer, name, positions }) => {
    const joined = viewer === undefined ? withNewcomer(moved, name) : moved;
    const newcomer = joined.viewers[moved.viewers.length];
    return withViewer(joined, viewer ?? newcomer?.id ?? '', (one) => {
      const all = new Map(one.positions);
      for (const [show, key] of positions) all.set(show, movedTo(key, at, all.get(show)));
      return { ...one, positions: all };
    });
  }, household);
}

/** Specials that were open stay so; no other one opens by what a file says. */
function movedTo(key: Key, at: number, before: Position | undefined): Position {
  return withSpecials({ key, at }, before?.specials ?? []);
}

function withNewcomer(household: Household, name: string): Household {
  const { active, together } = household;
  return { ...withNewViewer(household, nameFrom(name)), active, together };
}
