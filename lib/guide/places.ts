import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Id } from './entry';

/** Where somebody or something stands on the map, from its middle. */
export interface Place {
  x: number;
  y: number;
}

/** The drawing that forty fit on; with more it grows at its rim, and nobody moves. */
export const WIDTH = 1000;
export const HEIGHT = 1120;
const ROOM_FOR = 40;
const MARGIN = 80;
/** Names are wider than high, so neighbours stand further apart from side to side. */
const BREADTH = 1.25;

/**
 * The places with the newcomers among them. Who has a place keeps it, to the bit; newcomers settle
 * near those they are linked to. The same again for the same input: the forces draw no chance but
 * d3's own fixed sequence.
 */
export function placesWith(
  before: ReadonlyMap<Id, Place>,
  newcomers: readonly Id[],
  links: readonly (readonly [Id, Id])[],
): Map<Id, Place> {
  const places = new Map(before);
  if (newcomers.length === 0) return places;
  const nodes: Node[] = [
    ...[...before].map(([id, { x, y }]) => ({ id, fx: x / BREADTH, fy: y, x: x / BREADTH, y })),
    ...newcomers.map((id) => ({ id, ...startOf(id, before, links) })),
  ];
  const known = new Set(nodes.map(({ id }) => id));
  const drawn = links.filter((ends) => ends.every((end) => known.has(end)));
  const growth = Math.sqrt(Math.max(1, nodes.length / ROOM_FOR));
  const [right, bottom] = [(WIDTH * growth) / 2 / BREADTH - MARGIN, (HEIGHT * growth) / 2 - MARGIN];
  const simulation = forceSimulation(nodes)
    .force('charge', forceManyBody().strength(-2200).distanceMax(600))
    .force(
      'links',
      forceLink<Node, { source: string; target: string }>(
        drawn.map(([source, target]) => ({ source, target })),
      )
        .id(({ id }) => id)
        .distance(170),
    )
    .force('apart', forceCollide(72).strength(1))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.05))
    .stop();
  const ticks = before.size === 0 ? FIRST : JOINING;
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks));
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    for (const node of nodes) {
      node.x = within(node.x ?? 0, right);
      node.y = within(node.y ?? 0, bottom);
    }
  }
  for (const { id, x = 0, y = 0 } of nodes.slice(before.size)) {
    places.set(id, { x: Math.round(x * BREADTH), y: Math.round(y) });
  }
  return places;
}

interface Node extends SimulationNodeDatum {
  id: Id;
}

/** Steps until the forces have cooled down: many for a first drawing, few for those who join one. */
const FIRST = 240;
const JOINING = 60;

function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** In the middle of those they are linked to; nowhere in particular where there are none. */
function startOf(
  id: Id,
  before: ReadonlyMap<Id, Place>,
  links: readonly (readonly [Id, Id])[],
): Partial<Place> {
  const near = links
    .filter((ends) => ends.includes(id))
    .flatMap(([a, b]) => before.get(a === id ? b : a) ?? []);
  if (near.length === 0) return {};
  const middle = (of: (place: Place) => number) =>
    near.reduce((sum, place) => sum + of(place), 0) / near.length;
  // Away from the middle of the drawing, where there is more room, and not on top of a single one.
  return { x: (middle(({ x }) => x) / BREADTH) * 1.2 + 1, y: middle(({ y }) => y) * 1.2 + 1 };
}
