import { applyEntry } from '../fold';
import { EMPTY_GUIDE, type Guide, type Log } from '../guide';
import { type Key, PREMISE } from '../keys';
import { currentId } from '../kinds/alias';
import { type Bond, isWithOneself } from '../kinds/bond';
import type { Id } from '../names';
import { placesWith } from './layout';
import { endsOnMap, idsOnMap } from './members';
import type { Place } from './place';

/** Who stands where on the map, those included who turned out to be somebody else. */
export type Places = ReadonlyMap<Id, Place>;

/** People and groups as points, bonds as lines, as known at one key. */
export interface MapDrawing {
  points: readonly MapNode[];
  lines: readonly MapEdge[];
}

export interface MapNode extends Place {
  id: Id;
  isPerson: boolean;
  /** Of the last entry. */
  isNew: boolean;
}

export interface MapEdge {
  bond: Bond;
  /** The ids that stand for the bond's ends now. */
  from: Id;
  to: Id;
  /** How far the line leaves the straight way, so that several between two do not hide each other. */
  bend: number;
  /** Made or changed in the last entry. */
  isNew: boolean;
  /** It stays, as what it was. */
  isOver: boolean;
}

/**
 * Where everybody known by the end of the log stands. Each entry places those who are new in it and
 * moves nobody, so that the places at an earlier key are among those at a later one.
 */
export function placesAt(log: Log): Places {
  let guide = EMPTY_GUIDE;
  let places: Places = new Map();
  for (const facts of log) {
    guide = applyEntry(guide, facts);
    const newcomers = idsOnMap(guide).filter((id) => !places.has(id));
    // seam: map-places
    places = placesWith(places, newcomers, endsOnMap(guide));
  }
  return places;
}

/** The map of a guide, with the places of its log or of a longer one. */
export function mapOf(guide: Guide, places: Places): MapDrawing {
  const isNew = (key: Key) => key === guide.key && key !== PREMISE;
  const bonds = [...guide.bonds.values()].flatMap((bond) => {
    if (isWithOneself(guide, bond)) return [];
    const [from, to] = [currentId(guide, bond.ends[0]), currentId(guide, bond.ends[1])];
    return [{ bond, from, to, pair: [from, to].sort().join(' ') }];
  });
  // seam: map
  return {
    points: idsOnMap(guide).flatMap((id) => {
      const place = places.get(id);
      const owner = guide.people.get(id) ?? guide.things.get(id);
      if (!place || !owner) return [];
      return [{ id, ...place, isPerson: guide.people.has(id), isNew: isNew(owner.knownFrom) }];
    }),
    lines: bonds.map(({ bond, from, to, pair }) => {
      const same = bonds.filter((other) => other.pair === pair);
      const bend = same.findIndex((other) => other.bond === bond) - (same.length - 1) / 2;
      return {
        ...{ bond, from, to, bend: from < to ? bend : -bend },
        ...{ isNew: isNew(bond.now.key), isOver: bond.now.ended },
      };
    }),
  };
}

/** These and all who are bound to one of them. */
export function withNeighbours(ids: readonly Id[], lines: readonly MapEdge[]): Set<Id> {
  const near = new Set(ids);
  for (const { from, to } of lines) {
    if (ids.includes(from)) near.add(to);
    if (ids.includes(to)) near.add(from);
  }
  return near;
}
