import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Id } from '../names';
import { placeForNewcomer } from './newcomer';
import { HEIGHT, type Place, ROOM_FOR, WIDTH } from './place';

type Links = readonly (readonly [Id, Id])[];

/**
 * The places with the newcomers among them. Who has a place keeps it, to the bit: forces lay out only
 * the very first, whoever comes later goes where there is room beside those they are linked to. The
 * same again for the same input: the forces draw no chance but d3's own fixed sequence.
 */
export function placesWith(
  before: ReadonlyMap<Id, Place>,
  newcomers: readonly Id[],
  links: Links,
): Map<Id, Place> {
  if (newcomers.length === 0) return new Map(before);
  const half = halfFor(before.size + newcomers.length);
  if (before.size === 0) return firstPlaces(newcomers, links, half);
  const places = new Map(before);
  for (const id of newcomers) {
    const linked = links
      .filter((ends) => ends.includes(id))
      .flatMap(([a, b]) => places.get(a === id ? b : a) ?? []);
    const lines = links.flatMap(([a, b]): [Place, Place][] => {
      const [from, to] = [places.get(a), places.get(b)];
      return from && to ? [[from, to]] : [];
    });
    places.set(id, placeForNewcomer([...places.values()], [...new Set(linked)], lines, half));
  }
  return places;
}

const MARGIN = 80;

/** How far from the middle a point may stand among so many. */
function halfFor(count: number): Place {
  const growth = Math.sqrt(Math.max(1, count / ROOM_FOR));
  return { x: (WIDTH * growth) / 2 - MARGIN, y: (HEIGHT * growth) / 2 - MARGIN };
}

interface Node extends SimulationNodeDatum {
  id: Id;
}

/** Names are wider than high, so neighbours stand further apart from side to side. */
const BREADTH = 1.2;
const TICKS = 300;

function firstPlaces(ids: readonly Id[], links: Links, half: Place): Map<Id, Place> {
  const nodes: Node[] = ids.map((id) => ({ id }));
  const drawn = links.filter((ends) => ends.every((end) => ids.includes(end)));
  const simulation = forceSimulation(nodes)
    .force('charge', forceManyBody().strength(-3200).distanceMax(800))
    .force(
      'links',
      forceLink<Node, { source: string; target: string }>(
        drawn.map(([source, target]) => ({ source, target })),
      )
        .id(({ id }) => id)
        .distance(190),
    )
    .force('apart', forceCollide(76).strength(1))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.05))
    .stop();
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    for (const node of nodes) {
      node.x = within(node.x ?? 0, half.x / BREADTH);
      node.y = within(node.y ?? 0, half.y);
    }
  }
  return new Map(
    nodes.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x * BREADTH), y: Math.round(y) }]),
  );
}

function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
