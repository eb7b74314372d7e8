import type { RibbonLeaf } from '@/lib/guide/ribbon/ribbon';

/** The size of names, and how much room a ribbon and a scene take beside its middle. */
export const NAME_SIZE = 12;
const [KNOT, STUB, HALF] = [9, 0.5, NAME_SIZE * 0.8];

export interface LaneName {
  id: string;
  text: string;
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How wide a name is at most in the bold face, in pixels. */
export function widthOf(name: string): number {
  return [...name].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1.02 : 0.66), 0) * NAME_SIZE;
}

/** As much of a name as there is room for. */
export function shortened(name: string, room: number): string {
  if (widthOf(name) <= room) return name;
  const signs = [...name];
  while (signs.length > 1 && widthOf(`${signs.join('')}…`) > room) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** In two lines where it takes them, of which the second is shortened; no line begins or ends with a dot. */
export function inTwoLines(name: string, room: number): string[] {
  if (widthOf(name) <= room) return [name];
  const ends = [...name.matchAll(/ · |\s|(?<=・)/g)].filter(
    ({ index }) => widthOf(name.slice(0, index)) <= room,
  );
  const end = ends.at(-1);
  if (!end) return [shortened(name, room)];
  return [name.slice(0, end.index), shortened(name.slice(end.index + end[0].length), room)];
}

/**
 * Names at the first scenes of their ribbons, reaching back from them: before it, or else over or under
 * it; none where each would lie over another one or over a scene. What comes later plays no part.
 */
export function laneNames(
  { lanes, bands }: RibbonLeaf,
  nameOf: (lane: RibbonLeaf['lanes'][number]) => string,
  step: number,
  row: number,
  gutter: number,
): LaneName[] {
  const knots = bands.flatMap((band) =>
    band.knots.flatMap((knot): Box[] => {
      const [first, last] = [knot.people[0], knot.people.at(-1)];
      if (!first || !last) return [];
      const x = knot.step * step;
      return [
        {
          left: x - KNOT,
          right: x + KNOT,
          top: first.row * row - KNOT,
          bottom: last.row * row + KNOT,
        },
      ];
    }),
  );
  const placed: Box[] = [];
  const firstOf = (lane: (typeof lanes)[number]) => lane.points.find(({ isThere }) => isThere);
  return [...lanes]
    .sort((a, b) => (firstOf(a)?.step ?? 0) - (firstOf(b)?.step ?? 0))
    .flatMap((lane) => {
      const start = firstOf(lane);
      if (!start) return [];
      const [x, y] = [start.step * step, start.row * row];
      const places = [
        { right: x - STUB * step - 4, y },
        { right: x + KNOT, y: y - row * 0.85 },
        { right: x + KNOT, y: y + row * 0.85 },
      ];
      for (const place of places) {
        const text = shortened(nameOf(lane), place.right + gutter - 2);
        const left = place.right - widthOf(text);
        const box = { left, right: place.right, top: place.y - HALF, bottom: place.y + HALF };
        if ([...placed, ...knots].some((other) => overlaps(box, other))) continue;
        placed.push(box);
        return [{ id: lane.person.id, text, x: place.right, y: place.y }];
      }
      return [];
    });
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
