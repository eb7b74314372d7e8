import type { RibbonLane } from '@/lib/guide/ribbon/lanes';

/** How a leaf lies: along which axis its ribbons run, and how far apart its steps and rows are. */
export interface Lie {
  isSideways: boolean;
  step: number;
  row: number;
}

/** Where a step of a row is, from the middle of the first one. */
export function placeOn({ isSideways, step, row }: Lie, along: number, across: number) {
  const [a, b] = [along * step, across * row];
  return isSideways ? { x: a, y: b } : { x: b, y: a };
}

/** How much of a step a ribbon runs straight on before and behind a scene. */
const STRAIGHT = 0.16;
/** How far it is seen beyond the scenes that somebody is in. */
const STUB = 0.42;

type Points = RibbonLane['points'];

/** The whole way, as a thread. */
export function threadPath(points: Points, lie: Lie): string {
  const way = points.map(({ step, row }, place) => {
    const before = points[place - 1];
    return before ? bend(before, { step, row }, lie) : `M${at(lie, step, row)}`;
  });
  return way.join('');
}

/** The parts of the way on which somebody is there, as a ribbon: from scene to scene, and a bit beyond. */
export function ribbonPath(points: Points, lie: Lie): string {
  return points
    .map((point, place) => {
      if (!point.isThere) return '';
      const { step, row } = point;
      const before = points[place - 1];
      const isRun = before?.isThere;
      const start = isRun ? '' : `M${at(lie, step - STUB, row)}L${at(lie, step, row)}`;
      const onward = points[place + 1]?.isThere ? '' : `L${at(lie, step + STUB, row)}`;
      return start + (isRun ? bend(before, point, lie) : '') + onward;
    })
    .join('');
}

function bend(
  from: { step: number; row: number },
  to: { step: number; row: number },
  lie: Lie,
): string {
  if (from.row === to.row) return `L${at(lie, to.step, to.row)}`;
  const [start, end] = [from.step + STRAIGHT, to.step - STRAIGHT];
  const middle = (start + end) / 2;
  return [
    `L${at(lie, start, from.row)}`,
    `C${at(lie, middle, from.row)} ${at(lie, middle, to.row)} ${at(lie, end, to.row)}`,
    `L${at(lie, to.step, to.row)}`,
  ].join('');
}

function at(lie: Lie, along: number, across: number): string {
  const { x, y } = placeOn(lie, along, across);
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
