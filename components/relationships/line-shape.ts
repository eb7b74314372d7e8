import type { Place } from '@/lib/guide/map/place';

/** How far from the middle of a point its line ends. */
const GAP = 36;
const BEND = 56;
const HEAD = 17;

/** The way of a line between two points, bent so that several between the same two stay apart. */
export function lineShape(from: Place, to: Place, bend: number) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const control = {
    x: (from.x + to.x) / 2 - (dy / length) * bend * BEND * 2,
    y: (from.y + to.y) / 2 + (dx / length) * bend * BEND * 2,
  };
  const start = towards(from, control, GAP);
  const end = towards(to, control, GAP);
  const back = towards(end, control, HEAD);
  const side = { x: -(end.y - back.y) / 2.2, y: (end.x - back.x) / 2.2 };
  return {
    path: `M${at(start)}Q${at(control)} ${at(end)}`,
    head: `M${at(end)}L${at({ x: back.x + side.x, y: back.y + side.y })}L${at({ x: back.x - side.x, y: back.y - side.y })}Z`,
    middle: {
      x: (start.x + 2 * control.x + end.x) / 4,
      y: (start.y + 2 * control.y + end.y) / 4,
    },
  };
}

function towards(from: Place, to: Place, by: number): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * by,
    y: from.y + ((to.y - from.y) / length) * by,
  };
}

const at = ({ x, y }: Place) => `${x.toFixed(1)} ${y.toFixed(1)}`;
