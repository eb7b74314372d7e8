import type { Place } from './place';

/** How far apart two points are to stand, how long a line is best, and what room it leaves a point. */
const APART = 155;
const LINE = 215;
const CLEAR = 55;

/** Of the places around those a newcomer is linked to (or else of the whole drawing) the one with most room. */
export function placeForNewcomer(
  placed: readonly Place[],
  linked: readonly Place[],
  lines: readonly (readonly [Place, Place])[],
  half: Place,
): Place {
  let best: Place = { x: 0, y: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidatesFor(linked, half)) {
    const cost = costOf(candidate, placed, linked, lines);
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}

const DIRECTIONS = 20;
const STEPS = 13;

function candidatesFor(linked: readonly Place[], half: Place): Place[] {
  const around = linked.flatMap(({ x, y }) =>
    [LINE * 0.75, LINE, LINE * 1.35].flatMap((radius) =>
      Array.from({ length: DIRECTIONS }, (_, turn) => ({
        x: x + radius * Math.cos((turn / DIRECTIONS) * 2 * Math.PI),
        y: y + radius * Math.sin((turn / DIRECTIONS) * 2 * Math.PI),
      })),
    ),
  );
  const inside = around.filter(({ x, y }) => Math.abs(x) <= half.x && Math.abs(y) <= half.y);
  const anywhere = Array.from({ length: STEPS * STEPS }, (_, n) => ({
    x: (((n % STEPS) / (STEPS - 1)) * 2 - 1) * half.x,
    y: ((Math.floor(n / STEPS) / (STEPS - 1)) * 2 - 1) * half.y,
  }));
  return [...inside, ...anywhere].map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

function costOf(
  here: Place,
  placed: readonly Place[],
  linked: readonly Place[],
  lines: readonly (readonly [Place, Place])[],
): number {
  let cost = Math.hypot(here.x, here.y) * 0.05;
  for (const other of placed) {
    // Names are wider than high.
    const distance = Math.hypot((here.x - other.x) / 1.25, here.y - other.y);
    if (distance < APART) cost += (APART - distance) ** 2 / 20;
  }
  for (const other of linked) {
    cost += Math.abs(Math.hypot(here.x - other.x, here.y - other.y) - LINE) * 0.25;
    for (const beside of placed) if (beside !== other) cost += tightness(beside, here, other);
  }
  for (const [a, b] of lines) cost += tightness(here, a, b);
  return cost;
}

/** How much a point lacks of the room that it should have beside a line. */
function tightness({ x, y }: Place, a: Place, b: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.max(0, Math.min(1, along));
  const distance = Math.hypot(x - a.x - part * dx, y - a.y - part * dy);
  return distance < CLEAR ? (CLEAR - distance) * 2 : 0;
}
